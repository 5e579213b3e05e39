import { and, asc, desc, eq, isNotNull, ne } from "drizzle-orm";
import type { Criterion } from "../../domain/assessment/scoring.ts";
import type { ReadTx } from "../doors.ts";
import { assessments } from "../schema/assessments.ts";
import { rounds, scoringCriteria, scoringSheets } from "../schema/campaigns.ts";
import { modelRegistrations } from "../schema/registrations.ts";

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
