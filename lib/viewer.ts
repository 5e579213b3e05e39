import "server-only";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { asSystem } from "../db/doors.ts";
import { personOfSession, viewerOfPerson } from "../db/queries/viewer.ts";
import { plainDateOf } from "../domain/plain-date.ts";
import type { Viewer } from "../domain/viewer.ts";
import { authOptions } from "./auth.ts";
import { now } from "./clock.ts";

/** Who is asking, looked up once a request; null when nobody is signed in (any more). */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions);
  const sessionId = session?.sid;
  if (!sessionId) return null;
  const at = now();
  return asSystem("viewer of a session", async (tx) => {
    const personId = await personOfSession(tx, sessionId, at);
    return personId === null ? null : viewerOfPerson(tx, personId, plainDateOf(at), sessionId);
  });
});

/** The viewer, or a way to the sign-in page; first of all to a password of one's own. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in");
  if (viewer.mustChangePassword) redirect("/change-password");
  return viewer;
}
