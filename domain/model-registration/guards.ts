import type { PlainDate } from "../plain-date.ts";
import type { Refusal } from "../refusal.ts";
import type { Viewer } from "../viewer.ts";
import { type CompletenessField, type Fillable, missingFields } from "./completeness.ts";
import type { RegistrationGuard, RegistrationState } from "./workflow.ts";

/** The facts of one registration that its steps depend on; assembled by one query. */
export type RegistrationCase = {
  readonly id: number;
  readonly version: number;
  readonly state: RegistrationState;
  readonly suspended: boolean;
  readonly orgUnitId: number;
  readonly orgPath: string;
  readonly ownerPath: string;
  readonly recogniserPath: string;
  readonly unitClosed: boolean;
  readonly opensOn: PlainDate;
  readonly closesOn: PlainDate;
  readonly form: Fillable;
  /** The viewer created, edited, submitted or reported it. */
  readonly touchedByViewer: boolean;
  readonly reportMissing: readonly string[];
  readonly assignedToViewer: boolean;
  /** The viewer is of the team that inspects it; where none was named, of those assigned. */
  readonly inspectedByViewer: boolean;
  readonly inspected: boolean;
  readonly assessorsAssigned: number;
  readonly assessmentsMissing: number;
  readonly listState: "draft" | "frozen" | "decided" | null;
};

/** What makes a registration the actor's own affair, as the audit log names it. */
export const ownActs = [
  "registration.create",
  "registration.edit",
  "registration.submit",
  "registration.report",
  "registration.self_report",
] as const;

/**
 * Own unit: the organisation named as registering unit, where the viewer works, or a registration
 * the viewer had a hand in. A role at a unit above does not make its subtree "own".
 */
export function isOwnUnit(viewer: Viewer, subject: RegistrationCase): boolean {
  return viewer.memberUnitIds.includes(subject.orgUnitId) || subject.touchedByViewer;
}

/** The refusal behind each guard of the registration workflow, or null where it holds. */
export function registrationGuards(
  viewer: Viewer,
  subject: RegistrationCase,
  today: PlainDate,
): Record<RegistrationGuard, Refusal | null> {
  const missing: CompletenessField[] = missingFields(subject.form);
  const open = subject.opensOn <= today && today <= subject.closesOn;
  // A returned registration is sent again after the window: the return came from the committee.
  const inTime = open || subject.state === "returned";
  return {
    unitAlive: subject.unitClosed ? { code: "unit_closed" } : null,
    windowOpen: inTime ? null : { code: "window_closed" },
    complete: missing.length > 0 ? { code: "incomplete", params: { count: missing.length } } : null,
    reportComplete:
      subject.reportMissing.length > 0
        ? { code: "report_incomplete", params: { count: subject.reportMissing.length } }
        : null,
    notOwnUnit: isOwnUnit(viewer, subject) ? { code: "own_unit" } : null,
    assigned: subject.inspectedByViewer ? null : { code: "not_assigned" },
    inspected: subject.inspected ? null : { code: "no_inspection" },
    allScoresIn:
      subject.assessorsAssigned === 0
        ? { code: "no_assessors" }
        : subject.assessmentsMissing > 0
          ? { code: "scores_missing", params: { count: subject.assessmentsMissing } }
          : null,
    notListed:
      subject.listState === null || subject.listState === "draft"
        ? null
        : { code: "on_frozen_list" },
    onFrozenList: subject.listState === "frozen" ? null : { code: "not_on_frozen_list" },
    isSuspended: subject.suspended ? null : { code: "not_suspended" },
  };
}
