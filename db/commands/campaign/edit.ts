import { asc, eq } from "drizzle-orm";
import { checkPeriod, checkRoundsWithin } from "../../../domain/campaign/round.ts";
import type { EditCampaign } from "../../../domain/campaign/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns, rounds } from "../../schema/campaigns.ts";
import { changedFields } from "../changed-fields.ts";
import { campaignEntry, seenCampaignForAct } from "./load.ts";

/** Changes what a campaign's papers say and when it runs; owner and scheme stay as they are. */
export async function editCampaign(tx: WriteTx, ctx: Context, input: EditCampaign) {
  const campaign = await seenCampaignForAct(tx, ctx, input);
  if (!campaign.ok) return campaign;
  const period = checkPeriod(input);
  if (!period.ok) return period;
  const held = await tx
    .select()
    .from(rounds)
    .where(eq(rounds.campaignId, input.id))
    .orderBy(asc(rounds.year));
  const within = checkRoundsWithin(input, held);
  if (!within.ok) return within;
  const { id, version: seen, ...rest } = input;
  const columns = { ...rest, guidance: rest.guidance || null };
  const version = seen + 1;
  await tx
    .update(campaigns)
    .set({ ...columns, version })
    .where(eq(campaigns.id, id));
  const change = changedFields(campaign.value, columns);
  return done({ id, version }, campaignEntry("edit", campaign.value, change));
}
