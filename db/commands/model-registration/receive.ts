import type { ReturnRegistration, TakeStep } from "../../../domain/model-registration/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { returnNotes } from "../../schema/registration-parts.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** The committee takes a registration in: from here it counts as a registered lượt. */
export async function acceptRegistration(tx: WriteTx, ctx: Context, input: TakeStep) {
  const admitted = await admit(tx, ctx, "accept", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  return done({ id: subject.id }, await recordStep(tx, ctx, { subject, step: "accept", to }));
}

/** The committee sends a registration back with its reason and remarks on single fields. */
export async function returnRegistration(tx: WriteTx, ctx: Context, input: ReturnRegistration) {
  const admitted = await admit(tx, ctx, "return", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const notes = input.notes.map((note) => ({
    ...note,
    registrationId: subject.id,
    orgPath: subject.orgPath,
    writtenAt: ctx.now,
  }));
  if (notes.length > 0) await tx.insert(returnNotes).values(notes);
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "return",
    to,
    note: input.reason,
    asked: { notes: input.notes },
  });
  return done({ id: subject.id }, entry);
}
