import { can } from "../access/can.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Result } from "../result.ts";
import type { Viewer } from "../viewer.ts";
import { decide, keysOf } from "../workflow/define.ts";
import { type RegistrationCase, registrationGuards } from "./guards.ts";
import { type RegistrationState, type RegistrationStep, registrationWorkflow } from "./workflow.ts";

function mayTake(viewer: Viewer, subject: RegistrationCase, step: RegistrationStep): boolean {
  const rule = registrationWorkflow.steps[step];
  const places = {
    registration: subject.orgPath,
    owner: subject.ownerPath,
    recogniser: subject.recogniserPath,
    issuer: subject.ownerPath,
  };
  return can(viewer, rule.may, places[rule.at]);
}

/** May this viewer take this step on this registration today? The new state, or why not. */
export function decideRegistration(
  viewer: Viewer,
  subject: RegistrationCase,
  step: RegistrationStep,
  today: PlainDate,
): Result<RegistrationState> {
  return decide(
    registrationWorkflow,
    subject,
    step,
    mayTake(viewer, subject, step),
    registrationGuards(viewer, subject, today),
  );
}

/** Steps to show to this viewer: those out of this state that their role may take somewhere here. */
export function offeredSteps(
  viewer: Viewer,
  subject: RegistrationCase,
  today: PlainDate,
): { step: RegistrationStep; answer: Result<RegistrationState> }[] {
  return keysOf(registrationWorkflow.steps)
    .filter((step) => registrationWorkflow.steps[step].from.includes(subject.state))
    .filter((step) => mayTake(viewer, subject, step))
    .filter((step) => step !== "resume" || subject.suspended)
    .filter((step) => step !== "suspend" || !subject.suspended)
    .map((step) => ({ step, answer: decideRegistration(viewer, subject, step, today) }));
}
