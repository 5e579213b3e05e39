import { eq } from "drizzle-orm";
import type { RevokeCommendation } from "../../../domain/commendation/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { awardForms, commendations } from "../../schema/commendations.ts";
import { decisions } from "../../schema/recognition.ts";
import { issueDecision } from "../issue-decision.ts";
import { issuerOf } from "./award-form.ts";
import { freeAchievements } from "./free-achievements.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/**
 * Cancels a commendation by a decision of its own, on one of the grounds of Luật TĐKT 2022,
 * Điều 93. What was decided stays readable; object and money are recovered outside.
 */
export async function revokeCommendation(tx: WriteTx, ctx: Context, input: RevokeCommendation) {
  const admitted = await admit(tx, ctx, "revoke", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const { decidedOn, reason, revocationGround } = input;
  const [earlier] = await tx
    .select({ form: awardForms, decision: decisions })
    .from(commendations)
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .innerJoin(decisions, eq(decisions.id, commendations.decisionId))
    .where(eq(commendations.id, subject.id));
  if (!earlier) return refuse({ code: "not_found" });
  const { form, decision } = earlier;
  if (decidedOn < decision.decidedOn) {
    return refuse({ code: "date_before_decision", field: "decidedOn" });
  }
  const issued = await issueDecision(tx, ctx, {
    ...input,
    kind: "commendation_revocation",
    issuer: issuerOf(form),
  });
  if (!issued.ok) return issued;
  await freeAchievements(tx, subject.id, "all");
  const { id: revocationDecisionId, number } = issued.value;
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "revoke",
    to,
    note: reason,
    decidedOn,
    asked: { revocationDecisionId, number, decidedOn, revocationGround },
    set: { revocationDecisionId, revocationGround },
  });
  return done({ id: subject.id, revocationDecisionId }, entry);
}
