import { and, eq } from "drizzle-orm";
import { checkRound } from "../../../domain/campaign/round.ts";
import type { AddRound, EditRound } from "../../../domain/campaign/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { rounds } from "../../schema/campaigns.ts";
import { changedFields } from "../changed-fields.ts";
import { campaignEntry, campaignForAct } from "./load.ts";

/** Adds a yearly round with its registration window and deadlines. */
export async function addRound(tx: WriteTx, ctx: Context, input: AddRound) {
  const campaign = await campaignForAct(tx, ctx, input.campaignId);
  if (!campaign.ok) return campaign;
  const sound = checkRound(campaign.value, input);
  if (!sound.ok) return sound;
  const twin = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.campaignId, input.campaignId), eq(rounds.year, input.year)));
  if (twin.length > 0) return refuse({ code: "duplicate", field: "year" });
  const [row] = await tx
    .insert(rounds)
    .values({ ...input, orgPath: campaign.value.orgPath })
    .returning({ id: rounds.id });
  if (!row) throw new Error("insert returned no row");
  const { campaignId: _campaign, ...after } = input;
  const value = { id: row.id, campaignId: input.campaignId };
  return done(value, campaignEntry("add_round", campaign.value, { after }));
}

/** Moves the dates of a round: a deadline put off, a window opened again. */
export async function editRound(tx: WriteTx, ctx: Context, input: EditRound) {
  const [seen] = await tx.select().from(rounds).where(eq(rounds.id, input.id));
  if (!seen) return refuse({ code: "not_found" });
  const campaign = await campaignForAct(tx, ctx, seen.campaignId);
  if (!campaign.ok) return campaign;
  const [before] = await tx.select().from(rounds).where(eq(rounds.id, input.id)).for("update");
  if (!before || before.version !== input.version) return refuse({ code: "stale" });
  const sound = checkRound(campaign.value, input);
  if (!sound.ok) return sound;
  const { id, version: seenVersion, ...columns } = input;
  const version = seenVersion + 1;
  await tx
    .update(rounds)
    .set({ ...columns, version })
    .where(eq(rounds.id, id));
  const change = changedFields(before, columns);
  const value = { id, version, campaignId: campaign.value.id };
  return done(value, campaignEntry("edit_round", campaign.value, change));
}
