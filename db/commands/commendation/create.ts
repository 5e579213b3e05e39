import { eq } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { CreateCommendation } from "../../../domain/commendation/schema.ts";
import { commendationWorkflow } from "../../../domain/commendation/workflow.ts";
import { contains } from "../../../domain/org/path.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns } from "../../schema/campaigns.ts";
import { commendations } from "../../schema/commendations.ts";
import { formInForce } from "./award-form.ts";
import { appendStep } from "./record-step.ts";

/**
 * Opens a dossier at the issuer of the chosen form of award, for a campaign of its line: one that
 * the issuer, a unit above it or a unit below it runs.
 */
export async function createCommendation(tx: WriteTx, ctx: Context, input: CreateCommendation) {
  const form = await formInForce(tx, ctx, input.awardFormId);
  if (!form.ok) return form;
  const { orgUnitId, orgPath } = form.value;
  if (!can(ctx.viewer, "commendation.prepare", orgPath)) return refuse({ code: "not_allowed" });
  const [campaign] = await tx
    .select({ path: campaigns.orgPath })
    .from(campaigns)
    .where(eq(campaigns.id, input.campaignId));
  if (!campaign || !(contains(campaign.path, orgPath) || contains(orgPath, campaign.path))) {
    return refuse({ code: "invalid_reference", field: "campaignId" });
  }
  const state = commendationWorkflow.initial;
  const [row] = await tx
    .insert(commendations)
    .values({
      ...input,
      orgUnitId,
      orgPath,
      state,
      createdById: ctx.viewer.personId,
      createdAt: ctx.now,
      stateSince: ctx.now,
      sample: ctx.sample,
    })
    .returning({ id: commendations.id });
  if (!row) throw new Error("insert returned no row");
  await appendStep(tx, ctx, {
    commendationId: row.id,
    orgPath,
    step: "create",
    fromState: null,
    toState: state,
  });
  return done(
    { id: row.id },
    {
      action: "commendation.create",
      subject: { type: "commendation", id: row.id },
      orgPath,
      after: input,
    },
  );
}
