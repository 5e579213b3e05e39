import type { Refusal } from "../refusal.ts";
import { classByScore, meanOf, type Threshold } from "./scoring.ts";

export type Proposal<T extends Threshold> = {
  /** Mean of the committee's totals, points; null while there are none. */
  readonly mean: number | null;
  /** The class that the thresholds propose; null when the chair alone decides. */
  readonly proposed: T | null;
};

/** What the score says, before anybody concludes. */
export function propose<T extends Threshold>(
  totals: readonly number[],
  classes: readonly T[],
): Proposal<T> {
  const mean = meanOf(totals);
  return { mean, proposed: classByScore(mean, classes) };
}

/** Why this conclusion does not hold, or null: the class is chosen, and explained when it departs. */
export function checkConclusion<T extends Threshold>(
  proposal: Proposal<T>,
  chosen: T | null,
  reason: string,
): Refusal | null {
  if (!chosen) return { code: "class_missing" };
  const departs = proposal.proposed !== null && proposal.proposed.id !== chosen.id;
  return departs && reason === "" ? { code: "reason_missing" } : null;
}
