import { plainDateOf } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { asSystem } from "../doors.ts";
import { viewerOfPerson } from "./viewer.ts";

/** Who this person is at an instant, without a session. Throws when there is no such person. */
export async function viewerAt(personId: number, now: Date): Promise<Viewer> {
  const viewer = await asSystem("viewer without a session", (tx) =>
    viewerOfPerson(tx, personId, plainDateOf(now), null),
  );
  if (!viewer) throw new Error(`no person ${personId}`);
  return viewer;
}
