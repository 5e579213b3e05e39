import { can } from "../access/can.ts";
import { isOwnUnit, type RegistrationCase } from "../model-registration/guards.ts";
import type { RegistrationState } from "../model-registration/workflow.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Viewer } from "../viewer.ts";
import type { AssessmentKind } from "./lists.ts";

/** When assessors may be assigned: once it counts as registered, until it is classified. */
const assignableStates: readonly RegistrationState[] = ["accepted", "self_reported", "appraised"];

/**
 * When each sheet may be filled: the unit's own with its report, the inspectors' from the report
 * on, the members' when the inspectors have been there.
 */
const scorableStates: Readonly<Record<AssessmentKind, readonly RegistrationState[]>> = {
  self: ["accepted"],
  team: ["self_reported", "appraised"],
  committee: ["appraised"],
};

function check(
  subject: RegistrationCase,
  allowed: boolean,
  states: readonly RegistrationState[],
): Result<null> {
  if (!allowed) return refuse({ code: "not_allowed" });
  if (!states.includes(subject.state)) return refuse({ code: "wrong_state" });
  return subject.suspended ? refuse({ code: "suspended" }) : ok(null);
}

/** May this viewer say who assesses this registration? */
export function decideAssign(viewer: Viewer, subject: RegistrationCase): Result<null> {
  const allowed = can(viewer, "assessment.assign", subject.ownerPath);
  return check(subject, allowed, assignableStates);
}

/** May this viewer write the self-report (and the unit's own sheet)? */
export function decideReport(viewer: Viewer, subject: RegistrationCase): Result<null> {
  const allowed = can(viewer, "registration.write", subject.orgPath);
  return check(subject, allowed, ["accepted"]);
}

/** May this viewer write the inspection record? Of its team, and never of the own unit. */
export function decideInspection(viewer: Viewer, subject: RegistrationCase): Result<null> {
  const allowed = can(viewer, "assessment.inspect", subject.ownerPath);
  const answer = check(subject, allowed, ["self_reported"]);
  return answer.ok ? impartial(viewer, subject, subject.inspectedByViewer) : answer;
}

/** May this viewer fill a sheet of this kind? Assigned, and never of the own unit. */
export function decideScoring(
  viewer: Viewer,
  subject: RegistrationCase,
  kind: "team" | "committee",
): Result<null> {
  const allowed = can(viewer, "assessment.score", subject.ownerPath);
  const answer = check(subject, allowed, scorableStates[kind]);
  return answer.ok ? impartial(viewer, subject, subject.assignedToViewer) : answer;
}

function impartial(viewer: Viewer, subject: RegistrationCase, assigned: boolean): Result<null> {
  if (isOwnUnit(viewer, subject)) return refuse({ code: "own_unit" });
  return assigned ? ok(null) : refuse({ code: "not_assigned" });
}

/**
 * May this viewer read single ballots (as far as they are sent)? Those who run, score, conclude or
 * audit at the campaign's owner, and nobody of the own unit. Others read the class and the mean.
 */
export function mayReadBallots(viewer: Viewer, subject: RegistrationCase): boolean {
  const inOffice = (
    [
      "assessment.assign",
      "assessment.score",
      "registration.classify",
      "registration.recognise",
      "commendation.decide",
      "audit.read",
    ] as const
  ).some((action) => can(viewer, action, subject.ownerPath));
  return inOffice && !isOwnUnit(viewer, subject);
}
