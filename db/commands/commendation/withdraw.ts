import type { TakeCommendationStepWithReason } from "../../../domain/commendation/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { freeAchievements } from "./free-achievements.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** The officer takes a dossier back before the council has voted. */
export async function withdrawCommendation(
  tx: WriteTx,
  ctx: Context,
  input: TakeCommendationStepWithReason,
) {
  const admitted = await admit(tx, ctx, "withdraw", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  await freeAchievements(tx, subject.id, "all");
  const entry = await recordStep(tx, ctx, { subject, step: "withdraw", to, note: input.reason });
  return done({ id: subject.id }, entry);
}
