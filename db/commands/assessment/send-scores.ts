import { eq } from "drizzle-orm";
import type { ScoreSheet } from "../../../domain/assessment/schema.ts";
import { gapsOf, totalOf } from "../../../domain/assessment/scoring.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { meanPoints } from "../../queries/mean-points.ts";
import { criteriaOf } from "../../queries/sheet.ts";
import { assessments } from "../../schema/assessments.ts";
import { type HeldSheet, openSheet } from "./load-sheet.ts";
import { type SavedSheet, saveScores } from "./save-scores.ts";

/** Keeps a member's sheet and, when that is what was pressed, sends it. */
export function fillSheet(
  tx: WriteTx,
  ctx: Context,
  input: ScoreSheet,
): Promise<Result<Done<SavedSheet>>> {
  return input.intent === "send" ? sendScores(tx, ctx, input) : saveScores(tx, ctx, input);
}

/**
 * Sends a member's sheet: every criterion scored, every distance from the inspectors explained.
 * The total is fixed and the sheet never changes again.
 */
export async function sendScores(
  tx: WriteTx,
  ctx: Context,
  input: ScoreSheet,
): Promise<Result<Done<SavedSheet>>> {
  const saved = await saveScores(tx, ctx, input);
  if (!saved.ok) return saved;
  const { id, version } = saved.value.value;
  const opened = await openSheet(tx, ctx, { id, version });
  if (!opened.ok) return opened;
  const sheet = opened.value;
  const whole = await checkWhole(tx, sheet, input);
  if (!whole.ok) return whole;
  const total = totalOf(input.scores.map(({ points }) => points ?? 0));
  const set = { sentAt: ctx.now, total, version: version + 1 };
  await tx.update(assessments).set(set).where(eq(assessments.id, id));
  return done(
    { ...saved.value.value, version: set.version },
    {
      action: "assessment.send",
      subject: { type: "assessment", id },
      orgPath: sheet.orgPath,
      after: { registrationId: sheet.registrationId, kind: sheet.kind, total },
    },
  );
}

async function checkWhole(
  tx: WriteTx,
  sheet: HeldSheet,
  { scores }: ScoreSheet,
): Promise<Result<null>> {
  const criteria = await criteriaOf(tx, sheet.sheetId);
  // Inspectors are not measured against their own points.
  const inspectors =
    sheet.kind === "team"
      ? new Map<number, number>()
      : await meanPoints(tx, sheet.registrationId, "team");
  const gaps = gapsOf(criteria, scores, inspectors);
  const fieldOf = (criterionId: number | undefined, part: string) => {
    const row = scores.findIndex((score) => score.criterionId === criterionId);
    return row < 0 ? {} : { field: `scores[${row}].${part}` };
  };
  if (gaps.unscored.length > 0) {
    const params = { count: gaps.unscored.length };
    return refuse({ code: "scores_incomplete", params, ...fieldOf(gaps.unscored[0], "points") });
  }
  if (gaps.unreasoned.length > 0) {
    const params = { count: gaps.unreasoned.length };
    const field = fieldOf(gaps.unreasoned[0], "reason");
    return refuse({ code: "score_reasons_missing", params, ...field });
  }
  return ok(null);
}
