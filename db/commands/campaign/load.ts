import { eq } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { AuditEntry, Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns } from "../../schema/campaigns.ts";

export type LoadedCampaign = typeof campaigns.$inferSelect;

/** Locks a campaign that the secretary of its owner runs. */
export async function campaignForAct(
  tx: WriteTx,
  ctx: Context,
  campaignId: number,
): Promise<Result<LoadedCampaign>> {
  const [seen] = await tx
    .select({ orgPath: campaigns.orgPath })
    .from(campaigns)
    .where(eq(campaigns.id, campaignId));
  if (!seen) return refuse({ code: "not_found" });
  if (!can(ctx.viewer, "campaign.manage", seen.orgPath)) return refuse({ code: "not_allowed" });
  const [row] = await tx.select().from(campaigns).where(eq(campaigns.id, campaignId)).for("update");
  return row ? ok(row) : refuse({ code: "not_found" });
}

/** As `campaignForAct`, and the version is the one that was seen. */
export async function seenCampaignForAct(
  tx: WriteTx,
  ctx: Context,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<LoadedCampaign>> {
  const campaign = await campaignForAct(tx, ctx, seen.id);
  if (!campaign.ok) return campaign;
  return campaign.value.version === seen.version ? campaign : refuse({ code: "stale" });
}

/** Counts a change to a campaign or its lists, so that a second editor notices. */
export async function touchCampaign(tx: WriteTx, campaign: LoadedCampaign): Promise<number> {
  const version = campaign.version + 1;
  await tx.update(campaigns).set({ version }).where(eq(campaigns.id, campaign.id));
  return version;
}

/** The audit line of a change to a campaign. */
export function campaignEntry(
  action: string,
  campaign: { readonly id: number; readonly orgPath: string },
  change: Pick<AuditEntry, "before" | "after">,
): AuditEntry {
  return {
    action: `campaign.${action}`,
    subject: { type: "campaign", id: campaign.id },
    orgPath: campaign.orgPath,
    ...change,
  };
}
