import { asc, eq, inArray } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { classifications } from "../schema/assessments.ts";
import { ratingClasses, rounds } from "../schema/campaigns.ts";
import { modelRegistrations } from "../schema/registrations.ts";

export type RatingClass = {
  readonly id: number;
  readonly name: string;
  readonly minScore: number | null;
  readonly recognisable: boolean;
  readonly outstanding: boolean;
};

const columns = {
  id: ratingClasses.id,
  name: ratingClasses.name,
  minScore: ratingClasses.minScore,
  recognisable: ratingClasses.recognisable,
  outstanding: ratingClasses.outstanding,
};

/** The classes of a round's campaign, best first. */
export function classesOfRound(tx: ReadTx, roundId: number): Promise<RatingClass[]> {
  return tx
    .select(columns)
    .from(ratingClasses)
    .innerJoin(rounds, eq(rounds.campaignId, ratingClasses.campaignId))
    .where(eq(rounds.id, roundId))
    .orderBy(asc(ratingClasses.position));
}

/** Has anything ever been concluded with a class of this campaign? */
export async function classesConcludedWith(tx: ReadTx, campaignId: number): Promise<boolean> {
  const found = await tx
    .select({ id: classifications.id })
    .from(classifications)
    .innerJoin(ratingClasses, eq(ratingClasses.id, classifications.classId))
    .where(eq(ratingClasses.campaignId, campaignId))
    .limit(1);
  return found.length > 0;
}

/** What each of these registrations is called and which classes its campaign has. */
export async function classable(tx: ReadTx, registrationIds: readonly number[]) {
  const rows = await tx
    .select({
      id: modelRegistrations.id,
      name: modelRegistrations.name,
      roundId: modelRegistrations.roundId,
      campaignId: rounds.campaignId,
    })
    .from(modelRegistrations)
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .where(inArray(modelRegistrations.id, [...registrationIds]));
  const campaigns = [...new Set(rows.map(({ campaignId }) => campaignId))];
  const classes = await tx
    .select({ ...columns, campaignId: ratingClasses.campaignId })
    .from(ratingClasses)
    .where(inArray(ratingClasses.campaignId, campaigns.length > 0 ? campaigns : [0]))
    .orderBy(asc(ratingClasses.position));
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, classes: classes.filter(({ campaignId }) => campaignId === row.campaignId) },
    ]),
  );
}
