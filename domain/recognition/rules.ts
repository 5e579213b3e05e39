import { can } from "../access/can.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Viewer } from "../viewer.ts";
import type { ListOutcome, ListState } from "./lists.ts";

/** What acting on a list depends on, besides its lines. */
export type ListCase = {
  readonly id: number;
  readonly version: number;
  readonly state: ListState;
  readonly ownerPath: string;
  readonly recogniserPath: string;
  readonly lines: number;
};

/** May this viewer collect, edit or freeze this list, or open it again? */
export function decidePrepare(
  viewer: Viewer,
  list: Pick<ListCase, "ownerPath" | "state">,
  needed: "draft" | "frozen",
): Result<null> {
  if (!can(viewer, "recognition.prepare", list.ownerPath)) return refuse({ code: "not_allowed" });
  if (list.state === needed) return ok(null);
  return refuse({ code: needed === "draft" ? "list_not_draft" : "list_not_frozen" });
}

/** May this viewer freeze this list? An empty one is none. */
export function decideFreeze(viewer: Viewer, list: ListCase): Result<null> {
  const answer = decidePrepare(viewer, list, "draft");
  if (!answer.ok) return answer;
  return list.lines > 0 ? ok(null) : refuse({ code: "list_empty" });
}

/** May this viewer enter the decision on this list? Its lines are asked about one by one. */
export function decideDecision(viewer: Viewer, list: ListCase): Result<null> {
  if (!can(viewer, "registration.recognise", list.recogniserPath)) {
    return refuse({ code: "not_allowed" });
  }
  if (list.state === "decided") return refuse({ code: "list_decided" });
  return list.state === "frozen" ? ok(null) : refuse({ code: "list_not_frozen" });
}

/** May this viewer select outstanding registrations from this list? */
export function decideOutstanding(viewer: Viewer, list: ListCase): Result<null> {
  if (!can(viewer, "registration.recognise", list.recogniserPath)) {
    return refuse({ code: "not_allowed" });
  }
  return list.state === "decided" ? ok(null) : refuse({ code: "list_not_decided" });
}

/** What a list proposes for a class: recognition only where the class allows it. */
export function proposedOutcome(recognisable: boolean): ListOutcome {
  return recognisable ? "recognise" : "decline";
}
