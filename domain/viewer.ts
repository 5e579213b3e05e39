import type { Role } from "./access/roles.ts";

/** A role held today at a unit; the path is the unit's place in today's tree. */
export type Assignment = {
  readonly role: Role;
  readonly unitId: number;
  readonly unitPath: string;
  readonly unitName: string;
};

/** Who is asking. Only `lib/viewer.ts` (from a session), seeds and tests make one. */
export type Viewer = {
  readonly personId: number;
  readonly sessionId: string | null;
  readonly username: string;
  readonly name: string;
  readonly title: string;
  readonly locale: "vi" | "en";
  /** A password given by an administrator: nothing else is open until it is changed. */
  readonly mustChangePassword: boolean;
  readonly assignments: readonly Assignment[];
  /** Where the person works today, or did until it ended: the base of "own unit". */
  readonly memberUnitIds: readonly number[];
  /** Places of closed units whose own records today's units of this person inherited. Read-only. */
  readonly inheritedPaths: readonly string[];
};

/** The places whose whole subtree the viewer reads. */
export function readPaths(viewer: Viewer): string[] {
  return [...new Set(viewer.assignments.map((assignment) => assignment.unitPath))];
}
