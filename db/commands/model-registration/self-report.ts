import { eq } from "drizzle-orm";
import type { SelfReport } from "../../../domain/assessment/self-report.ts";
import type { Result } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { selfReports } from "../../schema/registration-parts.ts";
import { sendOwnSheet } from "../assessment/own-sheet.ts";
import { admitLocked, lockCase } from "./load.ts";
import { recordStep } from "./record-step.ts";
import { type SavedReport, saveReport } from "./save-report.ts";

/** Saves the self-report and, when that is what was pressed, sends it to the committee. */
export async function selfReport(
  tx: WriteTx,
  ctx: Context,
  input: SelfReport,
): Promise<Result<Done<SavedReport>>> {
  const saved = await saveReport(tx, ctx, input);
  if (!saved.ok || input.intent !== "send") return saved;
  const locked = await lockCase(tx, ctx, input.id);
  if (!locked.ok) return locked;
  const admitted = admitLocked(ctx, "self_report", locked.value);
  if (!admitted.ok) return admitted;
  const { subject, to } = admitted.value;
  const sheet = await sendOwnSheet(tx, ctx, subject);
  if (!sheet.ok) return sheet;
  await tx
    .update(selfReports)
    .set({ submittedAt: ctx.now })
    .where(eq(selfReports.registrationId, subject.id));
  const entry = await recordStep(tx, ctx, { subject, step: "self_report", to });
  return done(saved.value.value, ...saved.value.audit, entry);
}
