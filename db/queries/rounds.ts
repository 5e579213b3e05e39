import { desc, eq, inArray, sql } from "drizzle-orm";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { modelRegistrations } from "../schema/registrations.ts";

/** Rounds of the campaigns that these units own, the latest first; those yet to open, last. */
export function roundsOwnedBy(tx: ReadTx, unitIds: readonly number[], today: PlainDate) {
  return tx
    .select({
      id: rounds.id,
      name: rounds.name,
      year: rounds.year,
      campaignId: campaigns.id,
      campaignName: campaigns.name,
      ownerPath: campaigns.orgPath,
      scheme: campaigns.classificationScheme,
      appraisalDueOn: rounds.appraisalDueOn,
      classificationDueOn: rounds.classificationDueOn,
    })
    .from(rounds)
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(inArray(campaigns.orgUnitId, unitIds.length > 0 ? [...unitIds] : [0]))
    .orderBy(sql`${rounds.registrationOpensOn} > ${today}`, desc(rounds.year), desc(rounds.id));
}
export type OwnedRound = Awaited<ReturnType<typeof roundsOwnedBy>>[number];

/** The rounds that these registrations belong to, each once. */
export async function roundsOf(tx: ReadTx, registrationIds: readonly number[]): Promise<number[]> {
  if (registrationIds.length === 0) return [];
  const rows = await tx
    .selectDistinct({ id: modelRegistrations.roundId })
    .from(modelRegistrations)
    .where(inArray(modelRegistrations.id, [...registrationIds]));
  return rows.map(({ id }) => id);
}
