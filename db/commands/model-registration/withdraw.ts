import type { TakeStepWithReason } from "../../../domain/model-registration/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** The unit takes its registration back before the committee has accepted it. */
export async function withdrawRegistration(tx: WriteTx, ctx: Context, input: TakeStepWithReason) {
  const admitted = await admit(tx, ctx, "withdraw", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const step = { subject, step: "withdraw", to, note: input.reason } as const;
  return done({ id: subject.id }, await recordStep(tx, ctx, step));
}
