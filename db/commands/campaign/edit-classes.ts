import { asc, desc, eq } from "drizzle-orm";
import { checkClasses } from "../../../domain/campaign/classes.ts";
import type { EditClasses } from "../../../domain/campaign/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { classesConcludedWith } from "../../queries/campaign-classes.ts";
import { campaigns, ratingClasses, scoringSheets } from "../../schema/campaigns.ts";
import { campaignEntry, seenCampaignForAct } from "./load.ts";

/**
 * Sets how a campaign concludes: scheme and classes, in the order given. Refused from the first
 * conclusion on, since what was concluded must keep its meaning.
 */
export async function editClasses(tx: WriteTx, ctx: Context, input: EditClasses) {
  const { campaignId: id, version: seen, scheme, rows } = input;
  const campaign = await seenCampaignForAct(tx, ctx, { id, version: seen });
  if (!campaign.ok) return campaign;
  if (await classesConcludedWith(tx, id)) return refuse({ code: "classes_in_use" });
  const [sheet] = await tx
    .select({ total: scoringSheets.totalPoints })
    .from(scoringSheets)
    .where(eq(scoringSheets.campaignId, id))
    .orderBy(desc(scoringSheets.number))
    .limit(1);
  const sound = checkClasses(input, sheet?.total ?? 100);
  if (!sound.ok) return sound;
  const before = await tx
    .select({ name: ratingClasses.name, minScore: ratingClasses.minScore })
    .from(ratingClasses)
    .where(eq(ratingClasses.campaignId, id))
    .orderBy(asc(ratingClasses.position));
  await tx.delete(ratingClasses).where(eq(ratingClasses.campaignId, id));
  const key = { campaignId: id, orgPath: campaign.value.orgPath };
  await tx
    .insert(ratingClasses)
    .values(rows.map((row, position) => ({ ...key, ...row, position })));
  const version = seen + 1;
  await tx
    .update(campaigns)
    .set({ classificationScheme: scheme, version })
    .where(eq(campaigns.id, id));
  const change = {
    before: { scheme: campaign.value.classificationScheme, classes: before },
    after: { scheme, classes: rows },
  };
  return done({ id, version }, campaignEntry("edit_classes", campaign.value, change));
}
