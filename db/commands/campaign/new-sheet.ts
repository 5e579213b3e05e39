import { eq, max } from "drizzle-orm";
import { checkSheet } from "../../../domain/campaign/round.ts";
import type { NewSheet } from "../../../domain/campaign/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { ratingClasses, scoringSheets } from "../../schema/campaigns.ts";
import { insertSheet } from "./insert-lists.ts";
import { campaignEntry, seenCampaignForAct, touchCampaign } from "./load.ts";

/**
 * Puts a new version of the scoring sheet in force. Earlier versions stay as they are, and what
 * was assigned under one is scored with it.
 */
export async function newSheet(tx: WriteTx, ctx: Context, input: NewSheet) {
  const { campaignId: id, version: seen, ...sheet } = input;
  const campaign = await seenCampaignForAct(tx, ctx, { id, version: seen });
  if (!campaign.ok) return campaign;
  const sound = checkSheet(sheet);
  if (!sound.ok) return sound;
  const [{ top } = { top: null }] = await tx
    .select({ top: max(ratingClasses.minScore) })
    .from(ratingClasses)
    .where(eq(ratingClasses.campaignId, id));
  if (top !== null && top > sheet.totalPoints) {
    return refuse({ code: "sheet_below_classes", params: { min: top }, field: "totalPoints" });
  }
  const [last] = await tx
    .select({ number: max(scoringSheets.number) })
    .from(scoringSheets)
    .where(eq(scoringSheets.campaignId, id));
  const number = (last?.number ?? 0) + 1;
  const key = { campaignId: id, orgPath: campaign.value.orgPath };
  const sheetId = await insertSheet(tx, key, { number, publishedAt: ctx.now }, sheet);
  const version = await touchCampaign(tx, campaign.value);
  const after = { number, name: sheet.name, totalPoints: sheet.totalPoints };
  return done({ id, version, sheetId }, campaignEntry("new_sheet", campaign.value, { after }));
}
