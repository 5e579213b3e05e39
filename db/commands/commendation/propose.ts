import { eq } from "drizzle-orm";
import type { TakeCommendationStep } from "../../../domain/commendation/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { councilSeats, nominees } from "../../schema/commendations.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

/**
 * Puts the dossier before the council. After a return the council votes anew: the former result
 * stays in the history, not in the dossier.
 */
export async function proposeCommendation(tx: WriteTx, ctx: Context, input: TakeCommendationStep) {
  const admitted = await admit(tx, ctx, "propose", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  await tx.delete(councilSeats).where(eq(councilSeats.commendationId, subject.id));
  await tx
    .update(nominees)
    .set({ votesFor: null, votesAgainst: null, votesBlank: null, passed: null })
    .where(eq(nominees.commendationId, subject.id));
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "propose",
    to,
    asked: { nominees: subject.nominees.length },
    set: {
      councilMetOn: null,
      councilMembers: null,
      councilPresent: null,
      councilMinutesNumber: null,
    },
  });
  return done({ id: subject.id }, entry);
}
