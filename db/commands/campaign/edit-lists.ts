import { eq } from "drizzle-orm";
import type { CampaignList, EditCampaignList } from "../../../domain/campaign/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaignFields, focusTopics, linkedMovements } from "../../schema/campaigns.ts";
import { campaignEntry, type LoadedCampaign, seenCampaignForAct, touchCampaign } from "./load.ts";

const tables = {
  fields: campaignFields,
  topics: focusTopics,
  linkedMovements,
} as const satisfies Record<CampaignList, unknown>;

type Row = EditCampaignList["rows"][number] & { readonly position: number };

/**
 * Writes one of a campaign's lists in the order given. An entry that registrations rest on is
 * renamed or retired, never taken out: what is not named again is retired.
 */
export async function editCampaignList(tx: WriteTx, ctx: Context, input: EditCampaignList) {
  const { campaignId: id, list } = input;
  const campaign = await seenCampaignForAct(tx, ctx, { id, version: input.version });
  if (!campaign.ok) return campaign;
  const table = tables[list];
  const before = await tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.campaignId, id));
  const rows = input.rows.map((row, position) => ({ ...row, position }));
  const sound = checkRows(rows, new Set(before.map((row) => row.id)));
  if (!sound.ok) return sound;
  const dropped = before.filter((row) => !rows.some((kept) => kept.id === row.id));
  for (const row of dropped) {
    await tx.update(table).set({ retired: true }).where(eq(table.id, row.id));
  }
  for (const row of rows) await writeRow(tx, campaign.value, list, row);
  const version = await touchCampaign(tx, campaign.value);
  const after = { list, names: rows.map((row) => row.name) };
  const change = { before: { list, names: before.map((row) => row.name) }, after };
  return done({ id, version }, campaignEntry("edit_list", campaign.value, change));
}

function checkRows(rows: readonly Row[], known: ReadonlySet<number>): Result<null> {
  if (rows.some((row) => row.id !== null && !known.has(row.id))) {
    return refuse({ code: "invalid_reference" });
  }
  const names = rows.map((row) => row.name);
  return new Set(names).size === names.length
    ? ok(null)
    : refuse({ code: "duplicate", field: "name" });
}

async function writeRow(tx: WriteTx, campaign: LoadedCampaign, list: CampaignList, row: Row) {
  const { id, canonical, validFrom, validTo, ...named } = row;
  const key = { campaignId: campaign.id, orgPath: campaign.orgPath };
  if (list === "fields") {
    const columns = { ...named, canonical: canonical ?? ("culture_society" as const) };
    if (id === null) await tx.insert(campaignFields).values({ ...key, ...columns });
    else await tx.update(campaignFields).set(columns).where(eq(campaignFields.id, id));
  } else if (list === "topics") {
    const columns = { ...named, validFrom, validTo };
    if (id === null) await tx.insert(focusTopics).values({ ...key, ...columns });
    else await tx.update(focusTopics).set(columns).where(eq(focusTopics.id, id));
  } else if (id === null) {
    await tx.insert(linkedMovements).values({ ...key, ...named });
  } else {
    await tx.update(linkedMovements).set(named).where(eq(linkedMovements.id, id));
  }
}
