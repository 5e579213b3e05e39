import { keysOf } from "../workflow/define.ts";
import { countedStates, type RegistrationState } from "./workflow.ts";

type GroupRule = {
  readonly states: readonly RegistrationState[];
  /** Only those whose day of appraisal in the round is past. */
  readonly overdue?: true;
  /** Only those that a decided commendation in force rests on. */
  readonly commended?: true;
};

const notInspected = ["accepted", "self_reported"] as const;

/**
 * Groups of registrations that reports count by, each a set of states on the day asked about.
 * A recognition in force counts; a revoked one is listed apart (domain §6.4).
 */
const groups = {
  registered: { states: countedStates },
  not_inspected: { states: notInspected },
  overdue_inspection: { states: notInspected, overdue: true },
  assessed: { states: ["appraised", "classified", "recognised", "not_recognised", "revoked"] },
  recognised: { states: ["recognised"] },
  commended: { states: countedStates, commended: true },
} as const satisfies Record<string, GroupRule>;

export type RegistrationGroup = keyof typeof groups;
export const registrationGroups = keysOf(groups);

/** What belongs to a group. */
export function groupRule(group: RegistrationGroup): GroupRule {
  return groups[group];
}
