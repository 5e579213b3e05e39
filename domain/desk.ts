import type { Action } from "./access/roles.ts";
import type { RegistrationState } from "./model-registration/workflow.ts";

export type Deadline =
  | "registrationClosesOn"
  | "selfReportDueOn"
  | "appraisalDueOn"
  | "classificationDueOn"
  | "recognitionDueOn";

type DeskRule = {
  /** Whoever may do this has the work on the desk. */
  readonly may: Action;
  readonly states: readonly RegistrationState[];
  readonly due: Deadline;
  /** What else must hold: facts of the case beside its state. */
  readonly when?: "unsent_by_me" | "nobody_assigned" | "all_scores_in" | "on_no_list";
};

/** What waits for whom, in the order of the desk: one's own unfinished drafts first. */
export const deskRules = {
  drafts: {
    may: "registration.write",
    states: ["draft", "returned"],
    due: "registrationClosesOn",
  },
  reports: { may: "registration.write", states: ["accepted"], due: "selfReportDueOn" },
  receive: { may: "registration.receive", states: ["submitted"], due: "registrationClosesOn" },
  assign: {
    may: "assessment.assign",
    states: ["self_reported"],
    due: "appraisalDueOn",
    when: "nobody_assigned",
  },
  assess: {
    may: "assessment.score",
    states: ["self_reported", "appraised"],
    due: "appraisalDueOn",
    when: "unsent_by_me",
  },
  classify: {
    may: "registration.classify",
    states: ["appraised"],
    due: "classificationDueOn",
    when: "all_scores_in",
  },
  list: {
    may: "recognition.prepare",
    states: ["classified"],
    due: "recognitionDueOn",
    when: "on_no_list",
  },
} as const satisfies Record<string, DeskRule>;

export type DeskGroup = keyof typeof deskRules;
