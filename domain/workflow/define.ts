import type { Action } from "../access/roles.ts";
import type { Refusal } from "../refusal.ts";
import { ok, type Result, refuse } from "../result.ts";

export type Tone = "idle" | "waiting" | "working" | "good" | "bad" | "honour";

export type StateRule<Holder extends string> = {
  readonly tone: Tone;
  /** Whose desk it lies on; `nobody` for ends. */
  readonly holder: Holder;
  readonly editable?: true;
  readonly final?: true;
};

export type StepRule<State extends string, Guard extends string, Ask extends string> = {
  readonly from: readonly State[];
  /** `same`: the step leaves the state where it is (a hold, a resumption). */
  readonly to: State | "same";
  readonly may: Action;
  /** Whose path the permission is asked at. */
  readonly at: "registration" | "owner" | "recogniser" | "issuer";
  readonly needs?: readonly Guard[];
  readonly asks?: Ask;
  /** Kind of document the step issues. */
  readonly writes?: "recognition_decision" | "commendation_decision" | "revocation_decision";
  /** Most steps are refused while a hold is on; these are not. */
  readonly evenWhenSuspended?: true;
};

export type Workflow<
  State extends string,
  Step extends string,
  Guard extends string,
  Ask extends string,
  Holder extends string,
> = {
  readonly initial: State;
  readonly states: Readonly<Record<State, StateRule<Holder>>>;
  readonly steps: Readonly<Record<Step, StepRule<State, Guard, Ask>>>;
};

/** Keeps the literal types of a table, so that states, steps and guards are read off it. */
export function defineWorkflow<
  State extends string,
  Step extends string,
  Guard extends string,
  Ask extends string,
  Holder extends string,
>(table: Workflow<State, Step, Guard, Ask, Holder>): Workflow<State, Step, Guard, Ask, Holder> {
  return table;
}

/** Names of a table's rows, as the non-empty tuple that enums want. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] {
  // Object.keys forgets the key type; the table's own type is the truth here.
  return Object.keys(table) as [K, ...K[]];
}

export type Subject<State extends string> = { readonly state: State; readonly suspended: boolean };

/**
 * The one question behind every button, command and explanation: may this step be taken now?
 * Order of refusals: permission, state, hold, then the guards as listed.
 */
export function decide<
  State extends string,
  Step extends string,
  Guard extends string,
  Ask extends string,
  Holder extends string,
>(
  workflow: Workflow<State, Step, Guard, Ask, Holder>,
  subject: Subject<State>,
  step: Step,
  allowed: boolean,
  guards: Readonly<Record<Guard, Refusal | null>>,
): Result<State> {
  const rule = workflow.steps[step];
  if (!allowed) return refuse({ code: "not_allowed" });
  if (!rule.from.includes(subject.state)) return refuse({ code: "wrong_state" });
  if (subject.suspended && !rule.evenWhenSuspended) return refuse({ code: "suspended" });
  for (const guard of rule.needs ?? []) {
    const refusal = guards[guard];
    if (refusal) return refuse(refusal);
  }
  return ok(rule.to === "same" ? subject.state : rule.to);
}

/** Steps that lead out of a state, in the table's order. */
export function stepsFrom<State extends string, Step extends string>(
  workflow: Workflow<State, Step, string, string, string>,
  state: State,
): Step[] {
  return keysOf(workflow.steps).filter((step) => workflow.steps[step].from.includes(state));
}
