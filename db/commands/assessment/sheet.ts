import { eq } from "drizzle-orm";
import type { Criterion } from "../../../domain/assessment/scoring.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { WriteTx } from "../../doors.ts";
import { scores } from "../../schema/assessments.ts";

export type GivenScore = {
  readonly criterionId: number;
  readonly points: number | null;
  readonly reason: string;
};

/** Refuses points above a maximum and criteria of another sheet or named twice, naming the field of the form. */
export function checkScores(
  criteria: readonly Criterion[],
  given: readonly GivenScore[],
): Result<null> {
  const max = new Map(criteria.map((criterion) => [criterion.id, criterion.maxPoints]));
  if (new Set(given.map(({ criterionId }) => criterionId)).size < given.length) {
    return refuse({ code: "invalid_reference" });
  }
  for (const [row, score] of given.entries()) {
    const most = max.get(score.criterionId);
    if (most === undefined) return refuse({ code: "invalid_reference" });
    if ((score.points ?? 0) > most) {
      return refuse({
        code: "score_over_max",
        params: { max: most },
        field: `scores[${row}].points`,
      });
    }
  }
  return ok(null);
}

/** Puts these scores in place of the ones the sheet held. A criterion without points is not kept. */
export async function writeScores(
  tx: WriteTx,
  sheet: { readonly id: number; readonly orgPath: string },
  given: readonly GivenScore[],
): Promise<void> {
  await tx.delete(scores).where(eq(scores.assessmentId, sheet.id));
  const rows = given.flatMap(({ criterionId, points, reason }) =>
    points === null
      ? []
      : [{ assessmentId: sheet.id, orgPath: sheet.orgPath, criterionId, points, reason }],
  );
  if (rows.length > 0) await tx.insert(scores).values(rows);
}
