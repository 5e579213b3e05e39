import { and, eq, isNull } from "drizzle-orm";
import type { TakeStepWithReason } from "../../../domain/model-registration/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { classifications } from "../../schema/assessments.ts";
import { recognitionListItems } from "../../schema/recognition.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/**
 * The chair takes a conclusion back before its list is frozen: the old one stays, closed, and the
 * registration leaves the list that is being collected.
 */
export async function reopenClassification(tx: WriteTx, ctx: Context, input: TakeStepWithReason) {
  const admitted = await admit(tx, ctx, "reopen", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const open = and(
    eq(classifications.registrationId, subject.id),
    isNull(classifications.reopenedAt),
  );
  await tx.update(classifications).set({ reopenedAt: ctx.now }).where(open);
  await tx.delete(recognitionListItems).where(eq(recognitionListItems.registrationId, subject.id));
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "reopen",
    to,
    note: input.reason,
    set: { classId: null },
  });
  return done({ id: subject.id }, entry);
}
