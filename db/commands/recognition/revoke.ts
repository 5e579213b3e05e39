import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { RevokeRecognition } from "../../../domain/recognition/schema.ts";
import { type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns, rounds } from "../../schema/campaigns.ts";
import { orgUnits } from "../../schema/org.ts";
import { decisions, recognitionListItems, recognitionLists } from "../../schema/recognition.ts";
import { issueDecision } from "../issue-decision.ts";
import { admit } from "../model-registration/load.ts";
import { recordStep } from "../model-registration/record-step.ts";

const recogniser = alias(orgUnits, "recogniser");

/**
 * Revokes the recognition of one registration by a decision of its own; the recognition stays in
 * the records beside it, never deleted.
 */
export async function revokeRecognition(
  tx: WriteTx,
  ctx: Context,
  input: RevokeRecognition,
): Promise<Result<Done<{ id: number; decisionId: number; number: number }>>> {
  const admitted = await admit(tx, ctx, "revoke", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const recognised = await recognitionOf(tx, subject.id);
  if (!recognised) return refuse({ code: "not_found" });
  const { issuer, decidedOn: day } = recognised;
  const issued = await issueDecision(tx, ctx, {
    ...input,
    kind: "recognition_revocation",
    issuer,
    notBefore: { day, code: "date_before_decision" },
  });
  if (!issued.ok) return issued;
  const { id: decisionId, number, decidedOn } = issued.value;
  await tx
    .update(recognitionListItems)
    .set({ revokedByDecisionId: decisionId })
    .where(eq(recognitionListItems.registrationId, subject.id));
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "revoke",
    to,
    note: input.reason,
    asked: { decisionId, number, decidedOn },
    decidedOn,
  });
  return done({ id: subject.id, decisionId, number }, entry);
}

/** The decision that recognised it and the body that may take it back. */
async function recognitionOf(tx: WriteTx, registrationId: number) {
  const [row] = await tx
    .select({
      decidedOn: decisions.decidedOn,
      name: campaigns.recogniserName,
      symbol: campaigns.decisionSymbol,
      orgUnitId: recogniser.id,
      orgPath: recogniser.path,
    })
    .from(recognitionListItems)
    .innerJoin(recognitionLists, eq(recognitionLists.id, recognitionListItems.listId))
    .innerJoin(decisions, eq(decisions.id, recognitionLists.decisionId))
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(recogniser, eq(recogniser.id, campaigns.recogniserUnitId))
    .where(eq(recognitionListItems.registrationId, registrationId));
  if (!row) return null;
  const { decidedOn, ...issuer } = row;
  return { decidedOn, issuer };
}
