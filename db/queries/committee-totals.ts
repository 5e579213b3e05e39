import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { assessments } from "../schema/assessments.ts";

/** Totals of the committee's sent sheets, by registration: what a class is proposed from. */
export async function committeeTotals(
  tx: ReadTx,
  registrationIds: readonly number[],
): Promise<Map<number, number[]>> {
  const totals = new Map<number, number[]>(registrationIds.map((id) => [id, []]));
  if (registrationIds.length === 0) return totals;
  const rows = await tx
    .select({ registrationId: assessments.registrationId, total: assessments.total })
    .from(assessments)
    .where(
      and(
        inArray(assessments.registrationId, [...registrationIds]),
        eq(assessments.kind, "committee"),
        isNotNull(assessments.sentAt),
      ),
    )
    .orderBy(asc(assessments.id));
  for (const { registrationId, total } of rows) totals.get(registrationId)?.push(total ?? 0);
  return totals;
}
