import type { RegistrationCase } from "../model-registration/guards.ts";
import { decideRegistration } from "../model-registration/steps.ts";
import type { RegistrationState } from "../model-registration/workflow.ts";
import type { PlainDate } from "../plain-date.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { Viewer } from "../viewer.ts";
import type { ListOutcome } from "./lists.ts";

/** A line of a recognition list, with what its steps depend on. */
export type Line = {
  readonly registrationId: number;
  readonly name: string;
  readonly outcome: ListOutcome;
  /** Missing when the viewer cannot see the registration. */
  readonly subject: RegistrationCase | undefined;
};

/** The refusal of a whole list for one of its lines, by name. */
export function ofLine(name: string, reason: string) {
  return { code: "item_refused", params: { name, reason } } as const;
}

/** May a list with these lines be frozen? None of them on hold, each still classified. */
export function decideStanding(lines: readonly Line[]): Result<null> {
  if (lines.length === 0) return refuse({ code: "list_empty" });
  for (const { name, subject } of lines) {
    if (!subject) return refuse(ofLine(name, "not_found"));
    if (subject.state !== "classified") return refuse(ofLine(name, "wrong_state"));
    if (subject.suspended) return refuse(ofLine(name, "suspended"));
  }
  return ok(null);
}

export type Admitted = {
  readonly subject: RegistrationCase;
  readonly step: "recognise" | "decline";
  readonly to: RegistrationState;
};

/** May this viewer decide on all these lines? Each is asked what the step on it alone would be. */
export function decideLines(
  viewer: Viewer,
  lines: readonly Line[],
  today: PlainDate,
): Result<Admitted[]> {
  const admitted: Admitted[] = [];
  for (const { subject, outcome, name } of lines) {
    if (!subject) return refuse(ofLine(name, "not_found"));
    const step = outcome === "recognise" ? "recognise" : "decline";
    const answer = decideRegistration(viewer, subject, step, today);
    if (!answer.ok) return refuse(ofLine(name, answer.refusal.code));
    admitted.push({ subject, step, to: answer.value });
  }
  return ok(admitted);
}
