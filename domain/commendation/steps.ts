import { can } from "../access/can.ts";
import type { Result } from "../result.ts";
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
 * Steps to show to this viewer, each with its answer. The council's form brings the votes itself,
 * so that its button does not wait for them.
 */
export function offeredSteps(
  viewer: Viewer,
  subject: CommendationCase,
): { step: CommendationStep; answer: Result<CommendationState> }[] {
  const guards = { ...commendationGuards(viewer, subject), votesComplete: null };
  return stepsFrom(commendationWorkflow, subject.state)
    .filter((step) => mayTake(viewer, subject, step))
    .map((step) => ({ step, answer: decide(commendationWorkflow, subject, step, true, guards) }));
}

/** May this viewer change the text and the nominees of this dossier? Only its preparer, only now. */
export function mayEdit(viewer: Viewer, subject: CommendationCase): boolean {
  const rule = commendationWorkflow.states[subject.state];
  return (
    can(viewer, "commendation.prepare", subject.orgPath) &&
    "editable" in rule &&
    rule.editable === true &&
    !subject.suspended
  );
}
