import type { Action } from "./access/roles.ts";
import {
  type RegistrationState,
  type RegistrationStep,
  registrationWorkflow,
} from "./model-registration/workflow.ts";
import { keysOf } from "./workflow/define.ts";

export type Deadline =
  | "registrationClosesOn"
  | "selfReportDueOn"
  | "appraisalDueOn"
  | "classificationDueOn"
  | "recognitionDueOn";

/** What else must hold beside the state: facts of the case, as the guards know them. */
export type DeskCondition =
  | "nobody_assigned"
  | "inspected_by_me"
  | "scored_by_me"
  | "all_scores_in"
  | "on_no_list";

type DeskTask = {
  /** The step that the work leads to; who may, where and from what state is read off it. */
  readonly step: RegistrationStep;
  /** Only one of the states the step leads from. */
  readonly from?: RegistrationState;
  /** Work beside the steps: who may do it instead, at the campaign's owner. */
  readonly may?: Action;
  readonly due: Deadline;
  readonly when?: DeskCondition;
};

/** What waits for whom, in the order of the desk: one's own unfinished drafts first. */
const tasks = {
  draft: { step: "submit", from: "draft", due: "registrationClosesOn" },
  returned: { step: "submit", from: "returned", due: "registrationClosesOn" },
  report: { step: "self_report", due: "selfReportDueOn" },
  receive: { step: "accept", due: "registrationClosesOn" },
  assign: {
    step: "appraise",
    may: "assessment.assign",
    due: "appraisalDueOn",
    when: "nobody_assigned",
  },
  inspect: { step: "appraise", due: "appraisalDueOn", when: "inspected_by_me" },
  score: {
    step: "classify",
    may: "assessment.score",
    due: "classificationDueOn",
    when: "scored_by_me",
  },
  classify: { step: "classify", due: "classificationDueOn", when: "all_scores_in" },
  list: {
    step: "recognise",
    may: "recognition.prepare",
    due: "recognitionDueOn",
    when: "on_no_list",
  },
  held: { step: "resume", due: "recognitionDueOn" },
} as const satisfies Record<string, DeskTask>;

export type DeskTaskName = keyof typeof tasks;
export const deskTasks = keysOf(tasks);

export type DeskRule = {
  readonly may: Action;
  readonly at: "registration" | "owner" | "recogniser" | "issuer";
  readonly states: readonly RegistrationState[];
  /** Recusal: nobody is given work on what their own unit registered. */
  readonly impartial: boolean;
  /** Work on what is on hold, which is nobody's work otherwise. */
  readonly suspended: boolean;
  readonly due: Deadline;
  readonly when: DeskCondition | null;
};

/** Whose work a task is, read off the workflow table. */
export function deskRule(name: DeskTaskName): DeskRule {
  const task: DeskTask = tasks[name];
  const step = registrationWorkflow.steps[task.step];
  const helping = task.may === "assessment.assign" || task.may === "recognition.prepare";
  return {
    may: task.may ?? step.may,
    at: task.may ? "owner" : step.at,
    states: task.from ? [task.from] : step.from,
    impartial: !helping && (step.needs ?? []).includes("notOwnUnit"),
    suspended: (step.needs ?? []).includes("isSuspended"),
    due: task.due,
    when: task.when ?? null,
  };
}
