import { and, avg, eq, isNotNull } from "drizzle-orm";
import { roundPoints } from "../../domain/assessment/scoring.ts";
import type { ReadTx } from "../doors.ts";
import { assessments, scores } from "../schema/assessments.ts";

/** Mean points by criterion of the sent sheets of one kind on this registration. */
export async function meanPoints(
  tx: ReadTx,
  registrationId: number,
  kind: "self" | "team",
): Promise<Map<number, number>> {
  const rows = await tx
    .select({ criterionId: scores.criterionId, points: avg(scores.points).mapWith(Number) })
    .from(scores)
    .innerJoin(assessments, eq(assessments.id, scores.assessmentId))
    .where(
      and(
        eq(assessments.registrationId, registrationId),
        eq(assessments.kind, kind),
        isNotNull(assessments.sentAt),
      ),
    )
    .groupBy(scores.criterionId);
  return new Map(
    rows.flatMap(({ criterionId, points }) =>
      points === null ? [] : [[criterionId, roundPoints(points)] as const],
    ),
  );
}
