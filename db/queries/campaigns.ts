import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ReadTx } from "../doors.ts";
import {
  campaignFields,
  campaigns,
  focusTopics,
  linkedMovements,
  movements,
  ratingClasses,
  rounds,
  scoringCriteria,
  scoringSheets,
} from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";
import { classesConcludedWith } from "./campaign-classes.ts";
import { foundIn } from "./found-in.ts";

/** Lines of one page of the list of campaigns; more are found by searching. */
export const campaignsShown = 200;

/** Campaigns that the viewer sees, the latest first; text is found without accents. */
export async function listCampaigns(tx: ReadTx, q: string) {
  return tx
    .select({
      id: campaigns.id,
      name: campaigns.name,
      ownerName: orgUnits.name,
      startsOn: campaigns.startsOn,
      endsOn: campaigns.endsOn,
      rounds: sql<string[]>`array(select ${rounds.name} from ${rounds}
        where ${rounds.campaignId} = ${campaigns.id} order by ${rounds.year})`,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(campaigns)
    .innerJoin(orgUnits, eq(orgUnits.id, campaigns.orgUnitId))
    .where(foundIn(sql`${campaigns.name} || ' ' || ${orgUnits.name}`, q))
    .orderBy(desc(campaigns.startsOn), inVietnameseOrder(orgUnits.name), asc(campaigns.id))
    .limit(campaignsShown);
}

export type CampaignRow = Awaited<ReturnType<typeof listCampaigns>>[number];

const recogniser = alias(orgUnits, "recogniser");

/** One campaign with its rounds, its lists in their order and its sheets; null when not seen. */
export async function getCampaign(tx: ReadTx, id: number) {
  const [found] = await tx
    .select({
      row: campaigns,
      movementName: movements.name,
      ownerName: orgUnits.name,
      recogniserUnitName: recogniser.name,
    })
    .from(campaigns)
    .innerJoin(movements, eq(movements.id, campaigns.movementId))
    .innerJoin(orgUnits, eq(orgUnits.id, campaigns.orgUnitId))
    // A body elsewhere in the tree may be out of sight; its name on papers is the campaign's own.
    .leftJoin(recogniser, eq(recogniser.id, campaigns.recogniserUnitId))
    .where(eq(campaigns.id, id));
  if (!found) return null;
  const { row, ...names } = found;
  const listed = await listsOf(tx, id);
  const classesUsed = await classesConcludedWith(tx, id);
  return { ...row, ...names, ...listed, classesUsed, sheets: await sheetsOf(tx, id) };
}

export type CampaignDetail = NonNullable<Awaited<ReturnType<typeof getCampaign>>>;

async function listsOf(tx: ReadTx, id: number) {
  const [years, fields, topics, linked, classes] = await Promise.all([
    tx.select().from(rounds).where(eq(rounds.campaignId, id)).orderBy(asc(rounds.year)),
    tx
      .select()
      .from(campaignFields)
      .where(eq(campaignFields.campaignId, id))
      .orderBy(asc(campaignFields.retired), asc(campaignFields.position)),
    tx
      .select()
      .from(focusTopics)
      .where(eq(focusTopics.campaignId, id))
      .orderBy(asc(focusTopics.retired), asc(focusTopics.position)),
    tx
      .select()
      .from(linkedMovements)
      .where(eq(linkedMovements.campaignId, id))
      .orderBy(asc(linkedMovements.retired), asc(linkedMovements.position)),
    tx
      .select()
      .from(ratingClasses)
      .where(eq(ratingClasses.campaignId, id))
      .orderBy(asc(ratingClasses.position)),
  ]);
  return { rounds: years, fields, topics, linkedMovements: linked, classes };
}

/** Versions of the scoring sheet, the one in force first, each with its criteria in order. */
async function sheetsOf(tx: ReadTx, campaignId: number) {
  const sheets = await tx
    .select()
    .from(scoringSheets)
    .where(eq(scoringSheets.campaignId, campaignId))
    .orderBy(desc(scoringSheets.number));
  const criteria = await tx
    .select()
    .from(scoringCriteria)
    .where(inArray(scoringCriteria.sheetId, [0, ...sheets.map((sheet) => sheet.id)]))
    .orderBy(asc(scoringCriteria.position));
  return sheets.map((sheet) => ({
    ...sheet,
    criteria: criteria.filter(({ sheetId }) => sheetId === sheet.id),
  }));
}
