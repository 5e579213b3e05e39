import { eq } from "drizzle-orm";
import type { ScoreSheet } from "../../../domain/assessment/schema.ts";
import type { Result } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { criteriaOf } from "../../queries/sheet.ts";
import { assessments } from "../../schema/assessments.ts";
import { openSheet } from "./load-sheet.ts";
import { checkScores, writeScores } from "./sheet.ts";

export type SavedSheet = {
  readonly id: number;
  readonly version: number;
  readonly registrationId: number;
  readonly kind: "team" | "committee";
};

/** Keeps a member's draft. Points above a maximum are refused, gaps are not. */
export async function saveScores(
  tx: WriteTx,
  ctx: Context,
  input: ScoreSheet,
): Promise<Result<Done<SavedSheet>>> {
  const opened = await openSheet(tx, ctx, input);
  if (!opened.ok) return opened;
  const sheet = opened.value;
  const checked = checkScores(await criteriaOf(tx, sheet.sheetId), input.scores);
  if (!checked.ok) return checked;
  await writeScores(tx, sheet, input.scores);
  const version = sheet.version + 1;
  await tx
    .update(assessments)
    .set({ comment: input.comment, version })
    .where(eq(assessments.id, sheet.id));
  const scored = input.scores.filter(({ points }) => points !== null).length;
  // The log says that a draft was kept, not what it holds: ballots are secret until sent.
  return done(
    { id: sheet.id, version, registrationId: sheet.registrationId, kind: sheet.kind },
    {
      action: "assessment.save",
      subject: { type: "assessment", id: sheet.id },
      orgPath: sheet.orgPath,
      after: { registrationId: sheet.registrationId, scored },
    },
  );
}
