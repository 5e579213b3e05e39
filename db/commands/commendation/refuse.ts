import type { RefuseCommendation } from "../../../domain/commendation/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { freeAchievements } from "./free-achievements.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/** The leader refuses a dossier, with the class of reason that the written notice names. */
export async function refuseCommendation(tx: WriteTx, ctx: Context, input: RefuseCommendation) {
  const admitted = await admit(tx, ctx, "refuse", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  await freeAchievements(tx, subject.id, "all");
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "refuse",
    to,
    note: input.reason,
    asked: { refusalReason: input.refusalReason },
    set: { refusalReason: input.refusalReason },
  });
  return done({ id: subject.id }, entry);
}
