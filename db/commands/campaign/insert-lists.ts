import type { ClassRow, FieldRow } from "../../../domain/campaign/defaults.ts";
import type { WriteTx } from "../../doors.ts";
import {
  campaignFields,
  focusTopics,
  linkedMovements,
  ratingClasses,
  scoringCriteria,
  scoringSheets,
} from "../../schema/campaigns.ts";

export type OfCampaign = { readonly campaignId: number; readonly orgPath: string };

type Lists = {
  readonly fields: readonly FieldRow[];
  readonly topics: readonly string[];
  readonly linkedMovements: readonly string[];
  readonly classes: readonly ClassRow[];
};

/** Writes the lists a campaign begins with, in the order given. */
export async function insertLists(tx: WriteTx, key: OfCampaign, lists: Lists): Promise<void> {
  const named = (names: readonly string[]) =>
    names.map((name, position) => ({ ...key, name, position }));
  const fields = lists.fields.map((row, position) => ({ ...key, ...row, position }));
  if (fields.length > 0) await tx.insert(campaignFields).values(fields);
  const topics = named(lists.topics);
  if (topics.length > 0) await tx.insert(focusTopics).values(topics);
  const linked = named(lists.linkedMovements);
  if (linked.length > 0) await tx.insert(linkedMovements).values(linked);
  await tx
    .insert(ratingClasses)
    .values(lists.classes.map((row, position) => ({ ...key, ...row, position })));
}

type Sheet = {
  readonly name: string;
  readonly totalPoints: number;
  readonly isReference: boolean;
  readonly criteria: readonly {
    readonly groupName: string;
    readonly name: string;
    readonly guidance?: string;
    readonly maxPoints: number;
  }[];
};

/** Writes one version of a campaign's scoring sheet, in force from this instant. */
export async function insertSheet(
  tx: WriteTx,
  key: OfCampaign,
  version: { readonly number: number; readonly publishedAt: Date },
  sheet: Sheet,
): Promise<number> {
  const { criteria, ...named } = sheet;
  const [row] = await tx
    .insert(scoringSheets)
    .values({ ...key, ...named, ...version })
    .returning({ id: scoringSheets.id });
  if (!row) throw new Error("insert returned no row");
  await tx.insert(scoringCriteria).values(
    criteria.map(({ guidance, ...criterion }, position) => ({
      ...criterion,
      guidance: guidance || null,
      sheetId: row.id,
      orgPath: key.orgPath,
      position,
    })),
  );
  return row.id;
}
