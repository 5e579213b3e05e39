import { and, eq, isNull, sql } from "drizzle-orm";
import { searchWords } from "../../../domain/model-registration/search.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { campaigns, rounds } from "../../schema/campaigns.ts";
import { orgUnits } from "../../schema/org.ts";
import { returnNotes } from "../../schema/registration-parts.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { admit } from "./load.ts";
import { recordStep } from "./record-step.ts";

type Input = { readonly id: number; readonly version: number };

/** Sends a registration to the committee; the first time it is given its code. */
export async function submitRegistration(tx: WriteTx, ctx: Context, input: Input) {
  const admitted = await admit(tx, ctx, "submit", input);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const first = await firstSubmission(tx, ctx, subject.id);
  await tx
    .update(returnNotes)
    .set({ answeredAt: ctx.now })
    .where(and(eq(returnNotes.registrationId, subject.id), isNull(returnNotes.answeredAt)));
  const entry = await recordStep(tx, ctx, {
    subject,
    step: "submit",
    to,
    set: { ...first, submittedById: ctx.viewer.personId },
  });
  return done({ id: subject.id }, entry);
}

/** Code, place in the lists by time, and the code among the words that a search finds. */
async function firstSubmission(tx: WriteTx, ctx: Context, id: number) {
  const [row] = await tx
    .select({
      code: modelRegistrations.code,
      name: modelRegistrations.name,
      subjectName: modelRegistrations.subjectName,
      originalUnitText: modelRegistrations.originalUnitText,
      unitName: orgUnits.name,
      roundId: rounds.id,
      year: rounds.year,
      prefix: campaigns.codePrefix,
    })
    .from(modelRegistrations)
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(orgUnits, eq(orgUnits.id, modelRegistrations.orgUnitId))
    .where(eq(modelRegistrations.id, id));
  if (!row || row.code !== null) return {};
  const [next] = await tx.execute<{ code: number }>(
    sql`select app_next_registration_code(${row.roundId}) as code`,
  );
  const code = `${row.prefix}-${row.year}-${String(next?.code ?? 0).padStart(4, "0")}`;
  return {
    code,
    registeredAt: ctx.now,
    searchWords: searchWords([code, row.name, row.subjectName, row.unitName, row.originalUnitText]),
  };
}
