import { and, eq } from "drizzle-orm";
import { totalOf } from "../../../domain/assessment/scoring.ts";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { criteriaOf, sheetFor } from "../../queries/sheet.ts";
import { assessments, scores } from "../../schema/assessments.ts";
import { checkScores, type GivenScore, writeScores } from "./sheet.ts";

const ownSheet = (registrationId: number) =>
  and(eq(assessments.registrationId, registrationId), eq(assessments.kind, "self"));

/** Keeps the unit's own points as a draft beside its report. Scoring oneself is optional. */
export async function saveOwnSheet(
  tx: WriteTx,
  ctx: Context,
  subject: RegistrationCase,
  given: readonly GivenScore[],
): Promise<Result<null>> {
  const [held] = await tx
    .select({ id: assessments.id, sheetId: assessments.sheetId, orgPath: assessments.orgPath })
    .from(assessments)
    .where(ownSheet(subject.id));
  if (!held && given.every(({ points }) => points === null)) return ok(null);
  const sheetId = held?.sheetId ?? (await sheetFor(tx, subject.id));
  if (sheetId === null) return refuse({ code: "no_sheet" });
  const checked = checkScores(await criteriaOf(tx, sheetId), given);
  if (!checked.ok) return checked;
  await writeScores(tx, held ?? (await newSheet(tx, ctx, subject, sheetId)), given);
  return ok(null);
}

async function newSheet(tx: WriteTx, ctx: Context, subject: RegistrationCase, sheetId: number) {
  const [sheet] = await tx
    .insert(assessments)
    .values({
      registrationId: subject.id,
      orgPath: subject.orgPath,
      kind: "self",
      personId: ctx.viewer.personId,
      sheetId,
      assignedAt: ctx.now,
      sample: ctx.sample,
    })
    .returning({ id: assessments.id, orgPath: assessments.orgPath });
  if (!sheet) throw new Error("insert returned no row");
  return sheet;
}

/** Sends the unit's own points with its report: all criteria, or none at all. */
export async function sendOwnSheet(
  tx: WriteTx,
  ctx: Context,
  subject: RegistrationCase,
): Promise<Result<null>> {
  const [held] = await tx.select().from(assessments).where(ownSheet(subject.id));
  if (!held) return ok(null);
  const criteria = await criteriaOf(tx, held.sheetId);
  const given = await tx
    .select({ points: scores.points })
    .from(scores)
    .where(eq(scores.assessmentId, held.id));
  if (given.length === 0) {
    await tx.delete(assessments).where(eq(assessments.id, held.id));
    return ok(null);
  }
  const missing = criteria.length - given.length;
  if (missing > 0) return refuse({ code: "scores_incomplete", params: { count: missing } });
  await tx
    .update(assessments)
    .set({
      sentAt: ctx.now,
      total: totalOf(given.map(({ points }) => points)),
      version: held.version + 1,
    })
    .where(eq(assessments.id, held.id));
  return ok(null);
}
