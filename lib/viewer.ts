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

/**
 * Whose account is signed in, looked up once a request, be it with a password that somebody else
 * gave it; null when nobody is (any more). For pages of the account itself.
 */
export const accountViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions);
  const sessionId = session?.sid;
  if (!sessionId) return null;
  const at = now();
  return asSystem("viewer of a session", async (tx) => {
    const personId = await personOfSession(tx, sessionId, at);
    return personId === null ? null : viewerOfPerson(tx, personId, plainDateOf(at), sessionId);
  });
});

/** Who is asking; null when nobody is signed in, or only with a password that must be changed. */
export async function currentViewer(): Promise<Viewer | null> {
  const viewer = await accountViewer();
  return viewer?.mustChangePassword ? null : viewer;
}

/** The viewer, or a way to the sign-in page; first of all to a password of one's own. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await accountViewer();
  if (!viewer) redirect("/sign-in");
  if (viewer.mustChangePassword) redirect("/change-password");
  return viewer;
}
