import { and, asc, eq, inArray } from "drizzle-orm";
import type { ImportFrame, ImportPlan } from "../../domain/import/plan.ts";
import { duplicateKey } from "../../domain/model-registration/search.ts";
import type { ReadTx } from "../doors.ts";
import { campaignFields, rounds } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";

/** Where the rows of a list shall go: a unit, and a round with the others of its campaign. */
export type ImportPlace = { readonly orgUnitId: number; readonly roundId: number };

/** What a list is read against; null when there is no such round, or none the viewer may see. */
export async function importFrame(tx: ReadTx, place: ImportPlace): Promise<ImportFrame | null> {
  const [asked] = await tx
    .select({ id: rounds.id, year: rounds.year, campaignId: rounds.campaignId })
    .from(rounds)
    .where(eq(rounds.id, place.roundId));
  if (!asked) return null;
  const { campaignId, ...round } = asked;
  const others = await tx
    .select({ id: rounds.id, year: rounds.year })
    .from(rounds)
    .where(eq(rounds.campaignId, campaignId));
  const fields = await tx
    .select({
      id: campaignFields.id,
      name: campaignFields.name,
      canonical: campaignFields.canonical,
    })
    .from(campaignFields)
    .where(and(eq(campaignFields.campaignId, campaignId), eq(campaignFields.retired, false)))
    .orderBy(asc(campaignFields.position));
  return { orgUnitId: place.orgUnitId, round, rounds: others, fields };
}

/** The rows of a plan that are there already, by their place in the sheet. */
export async function alreadyThere(
  tx: ReadTx,
  { rows }: ImportPlan,
  orgUnitId: number,
): Promise<Set<number>> {
  const [unit] = await tx
    .select({ name: orgUnits.name })
    .from(orgUnits)
    .where(eq(orgUnits.id, orgUnitId));
  const keyed = rows.map(({ row, key, draft }) => {
    // A form filled by hand knows the unit by its own name.
    const byHand = duplicateKey(draft.name, unit?.name ?? "", draft.subjectName);
    return { row, roundId: draft.roundId, keys: [key, byHand] };
  });
  const roundIds = [...new Set(keyed.map(({ roundId }) => roundId))];
  const found = await tx
    .select({ roundId: modelRegistrations.roundId, key: modelRegistrations.duplicateKey })
    .from(modelRegistrations)
    .where(
      and(
        inArray(modelRegistrations.roundId, roundIds),
        inArray(
          modelRegistrations.duplicateKey,
          keyed.flatMap(({ keys }) => keys),
        ),
      ),
    );
  const known = new Set(found.map(({ roundId, key }) => `${roundId} ${key}`));
  return new Set(
    keyed
      .filter(({ roundId, keys }) => keys.some((key) => known.has(`${roundId} ${key}`)))
      .map(({ row }) => row),
  );
}
