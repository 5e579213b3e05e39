import { contains } from "../org/path.ts";
import type { Viewer } from "../viewer.ts";
import { type Action, actions, permissions } from "./roles.ts";

/** May this person do this at the unit with this path? Facts about the case are guards, not this. */
export function can(viewer: Viewer, action: Action, atPath: string): boolean {
  return viewer.assignments.some(
    (assignment) =>
      permissions[assignment.role].includes(action) &&
      (actions[action] === "exact"
        ? assignment.unitPath === atPath
        : contains(assignment.unitPath, atPath)),
  );
}

/** May this person do this anywhere at all? Draws menus; never guards a write. */
export function canSomewhere(viewer: Viewer, action: Action): boolean {
  return viewer.assignments.some((assignment) => permissions[assignment.role].includes(action));
}

/** The units at which this person may do this. */
export function placesFor(viewer: Viewer, action: Action): { id: number; path: string }[] {
  return viewer.assignments
    .filter((assignment) => permissions[assignment.role].includes(action))
    .map((assignment) => ({ id: assignment.unitId, path: assignment.unitPath }));
}
