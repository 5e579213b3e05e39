import { and, eq, isNull } from "drizzle-orm";
import type {
  SuspendRegistration,
  TakeStepWithReason,
} from "../../../domain/model-registration/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { registrationHolds } from "../../schema/registration-parts.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** Puts a registration on hold: discipline, inspection or complaint under way (NĐ 152/2025). */
export async function suspendRegistration(tx: WriteTx, ctx: Context, input: SuspendRegistration) {
  const admitted = await admit(tx, ctx, "suspend", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  await tx.insert(registrationHolds).values({
    registrationId: subject.id,
    orgPath: subject.orgPath,
    reason: input.hold,
    note: input.reason,
    startedAt: ctx.now,
  });
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "suspend",
    to,
    note: input.reason,
    asked: { hold: input.hold },
    set: { suspended: true },
  });
  return done({ id: subject.id }, entry);
}

/** Ends the hold; the registration goes on where it stood. */
export async function resumeRegistration(tx: WriteTx, ctx: Context, input: TakeStepWithReason) {
  const admitted = await admit(tx, ctx, "resume", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  await tx
    .update(registrationHolds)
    .set({ endedAt: ctx.now, endNote: input.reason })
    .where(
      and(eq(registrationHolds.registrationId, subject.id), isNull(registrationHolds.endedAt)),
    );
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "resume",
    to,
    note: input.reason,
    set: { suspended: false },
  });
  return done({ id: subject.id }, entry);
}
