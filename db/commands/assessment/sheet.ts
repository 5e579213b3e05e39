import { and, asc, desc, eq, isNotNull, ne } from "drizzle-orm";
import type { Criterion } from "../../../domain/assessment/scoring.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { ReadTx, WriteTx } from "../../doors.ts";
import { assessments, scores } from "../../schema/assessments.ts";
import { rounds, scoringCriteria, scoringSheets } from "../../schema/campaigns.ts";
import { modelRegistrations } from "../../schema/registrations.ts";

/**
 * The sheet that a registration is scored with: the one its assessors already hold, so that
 * totals can be compared, else the campaign's newest published one. Null when there is none.
 */
export async function sheetFor(tx: ReadTx, registrationId: number): Promise<number | null> {
  const [held] = await tx
    .select({ id: assessments.sheetId })
    .from(assessments)
    .where(and(eq(assessments.registrationId, registrationId), ne(assessments.kind, "self")))
    .limit(1);
  if (held) return held.id;
  const [newest] = await tx
    .select({ id: scoringSheets.id })
    .from(modelRegistrations)
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .innerJoin(scoringSheets, eq(scoringSheets.campaignId, rounds.campaignId))
    .where(and(eq(modelRegistrations.id, registrationId), isNotNull(scoringSheets.publishedAt)))
    .orderBy(desc(scoringSheets.number))
    .limit(1);
  return newest?.id ?? null;
}

/** Criteria of a sheet, in order. */
export function criteriaOf(tx: ReadTx, sheetId: number): Promise<Criterion[]> {
  return tx
    .select({ id: scoringCriteria.id, maxPoints: scoringCriteria.maxPoints })
    .from(scoringCriteria)
    .where(eq(scoringCriteria.sheetId, sheetId))
    .orderBy(asc(scoringCriteria.position));
}

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
