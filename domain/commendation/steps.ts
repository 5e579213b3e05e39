import { can } from "../access/can.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Viewer } from "../viewer.ts";
import { decide, stepsFrom } from "../workflow/define.ts";
import { type CommendationCase, commendationGuards } from "./guards.ts";
import { type CommendationState, type CommendationStep, commendationWorkflow } from "./workflow.ts";

function mayTake(viewer: Viewer, subject: CommendationCase, step: CommendationStep): boolean {
  return can(viewer, commendationWorkflow.steps[step].may, subject.orgPath);
}

/** May this viewer take this step on this dossier? The new state, or why not. */
export function decideCommendation(
  viewer: Viewer,
  subject: CommendationCase,
  step: CommendationStep,
): Result<CommendationState> {
  return decide(
    commendationWorkflow,
    subject,
    step,
    mayTake(viewer, subject, step),
    commendationGuards(viewer, subject),
  );
}

/**
 * May this viewer open the form of this step now? The council's form brings the votes itself, so
 * that it does not wait for them.
 */
export function decideOpening(
  viewer: Viewer,
  subject: CommendationCase,
  step: CommendationStep,
): Result<CommendationState> {
  const guards = { ...commendationGuards(viewer, subject), votesComplete: null };
  return decide(commendationWorkflow, subject, step, mayTake(viewer, subject, step), guards);
}

/** Steps to show to this viewer, each with its answer. */
export function offeredSteps(
  viewer: Viewer,
  subject: CommendationCase,
): { step: CommendationStep; answer: Result<CommendationState> }[] {
  return stepsFrom(commendationWorkflow, subject.state)
    .filter((step) => mayTake(viewer, subject, step))
    .map((step) => ({ step, answer: decideOpening(viewer, subject, step) }));
}

/** May this viewer change the text and the nominees of this dossier? Only its preparer, only now. */
export function decideEdit(viewer: Viewer, subject: CommendationCase): Result<null> {
  const { editable } = { editable: false, ...commendationWorkflow.states[subject.state] };
  if (!can(viewer, "commendation.prepare", subject.orgPath)) return refuse({ code: "not_allowed" });
  if (!editable) return refuse({ code: "wrong_state" });
  return subject.suspended ? refuse({ code: "suspended" }) : ok(null);
}
