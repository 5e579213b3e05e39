import { asc, eq, sql } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { commendations } from "../schema/commendations.ts";
import { registrationAwards } from "../schema/history.ts";

/**
 * The awards that rest on a registration, the earliest first, whoever gave them; those that no
 * longer hold with the day they ended. `open` says whether the viewer may read the dossier too.
 */
export function awardsOf(tx: ReadTx, registrationId: number) {
  const award = registrationAwards;
  return tx
    .select({
      commendationId: award.commendationId,
      nomineeName: award.nomineeName,
      awardName: award.awardName,
      issuerName: award.issuerName,
      number: award.number,
      symbol: award.symbol,
      decidedOn: award.decidedOn,
      revokedOn: award.revokedOn,
      open: sql<boolean>`${commendations.id} is not null`,
    })
    .from(award)
    .leftJoin(commendations, eq(commendations.id, award.commendationId))
    .where(eq(award.registrationId, registrationId))
    .orderBy(asc(award.decidedOn), asc(award.commendationId));
}
