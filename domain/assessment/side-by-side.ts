import type { AssessmentKind } from "./lists.ts";
import { meanOf } from "./scoring.ts";

/** Points of one sheet on one criterion. */
export type PointsGiven = {
  readonly kind: AssessmentKind;
  readonly criterionId: number;
  readonly points: number;
};

/** Mean points on one criterion by kind of sheet, two decimals; null where no such sheet has it. */
export function meansOf(
  given: readonly PointsGiven[],
  criterionId: number,
): Readonly<Record<AssessmentKind, number | null>> {
  const mean = (kind: AssessmentKind) =>
    meanOf(
      given
        .filter((one) => one.criterionId === criterionId && one.kind === kind)
        .map(({ points }) => points),
    );
  return { self: mean("self"), team: mean("team"), committee: mean("committee") };
}
