import { and, eq, inArray } from "drizzle-orm";
import type { WriteTx } from "../../doors.ts";
import { nomineeRegistrations, nominees } from "../../schema/commendations.ts";

/**
 * Frees the registrations of nominees that got no award, or lost it, so that they may be
 * nominated again: all of a dossier's, or only of those who did not pass.
 */
export async function freeAchievements(
  tx: WriteTx,
  commendationId: number,
  which: "all" | "not_passed",
): Promise<void> {
  const freed = tx
    .select({ id: nominees.id })
    .from(nominees)
    .where(
      and(
        eq(nominees.commendationId, commendationId),
        which === "all" ? undefined : eq(nominees.passed, false),
      ),
    );
  await tx
    .update(nomineeRegistrations)
    .set({ living: false })
    .where(inArray(nomineeRegistrations.nomineeId, freed));
}
