import type { TakeCommendationStepWithReason } from "../../../domain/commendation/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** The leader sends a dossier back for completion, once at most. */
export async function returnCommendation(
  tx: WriteTx,
  ctx: Context,
  input: TakeCommendationStepWithReason,
) {
  const admitted = await admit(tx, ctx, "return", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "return",
    to,
    note: input.reason,
    set: { timesReturned: subject.timesReturned + 1 },
  });
  return done({ id: subject.id }, entry);
}
