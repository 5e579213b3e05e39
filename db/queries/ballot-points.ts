import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { assessments, scores } from "../schema/assessments.ts";
import { scoringCriteria } from "../schema/campaigns.ts";
import type { Ballot } from "./ballots.ts";

/**
 * What stands on those of the ballots that the viewer may read: points and reasons by criterion in
 * the order of the sheet, and general remarks. A ballot may be read when its total may (see
 * `ballotsOf`). Points on another sheet than the committee's cannot be set beside it: left out.
 */
export async function ballotPoints(tx: ReadTx, ballots: readonly Ballot[]) {
  const open = ballots.filter(({ total }) => total !== null);
  if (open.length === 0) return { points: [], remarks: [] };
  const ids = open.map(({ id }) => id);
  const points = await tx
    .select({
      kind: assessments.kind,
      ballotId: scores.assessmentId,
      sheetId: assessments.sheetId,
      criterionId: scores.criterionId,
      criterion: scoringCriteria.name,
      maxPoints: scoringCriteria.maxPoints,
      points: scores.points,
      reason: scores.reason,
    })
    .from(scores)
    .innerJoin(assessments, eq(assessments.id, scores.assessmentId))
    .innerJoin(scoringCriteria, eq(scoringCriteria.id, scores.criterionId))
    .where(inArray(scores.assessmentId, ids))
    .orderBy(asc(scoringCriteria.position), asc(scores.assessmentId));
  const remarks = await tx
    .select({ ballotId: assessments.id, comment: assessments.comment })
    .from(assessments)
    .where(and(inArray(assessments.id, ids), ne(assessments.comment, "")))
    .orderBy(asc(assessments.id));
  const { sheetId } = points.find(({ kind }) => kind !== "self") ?? points[0] ?? {};
  return { points: points.filter((row) => row.sheetId === sheetId), remarks };
}
