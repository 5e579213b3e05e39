import { and, eq } from "drizzle-orm";
import { decideReport } from "../../../domain/assessment/rules.ts";
import type { SelfReport } from "../../../domain/assessment/self-report.ts";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import {
  registrationResources,
  registrationTargets,
  selfReports,
} from "../../schema/registration-parts.ts";
import { saveOwnSheet } from "../assessment/own-sheet.ts";
import { changedFields } from "../changed-fields.ts";
import { lockCase } from "./load.ts";

export type SavedReport = { readonly id: number; readonly version: number };

/**
 * Saves the draft of a self-report: its text, what each target and resource came to, and the
 * unit's own points. Completeness is not asked here; sending it is a step.
 */
export async function saveReport(
  tx: WriteTx,
  ctx: Context,
  input: SelfReport,
): Promise<Result<Done<SavedReport>>> {
  const locked = await lockCase(tx, ctx, input.id);
  if (!locked.ok) return locked;
  const subject = locked.value;
  const allowed = decideReport(ctx.viewer, subject);
  if (!allowed.ok) return allowed;
  const report = await writeReport(tx, subject, input);
  if (!report.ok) return report;
  const figures = await writeFigures(tx, subject, input);
  if (!figures.ok) return figures;
  const sheet = await saveOwnSheet(tx, ctx, subject, input.scores);
  if (!sheet.ok) return sheet;
  return done(
    { id: subject.id, version: report.value.version },
    {
      action: "registration.report",
      subject: { type: "registration", id: subject.id },
      orgPath: subject.orgPath,
      ...report.value.change,
    },
  );
}

/** The report's own row; a first save finds none, every other one the version it saw. */
async function writeReport(tx: WriteTx, subject: RegistrationCase, input: SelfReport) {
  const table = selfReports;
  const [before] = await tx.select().from(table).where(eq(table.registrationId, subject.id));
  if ((before?.version ?? null) !== input.version) return refuse({ code: "stale" });
  const { activities, results, difficulties, proposal, cellComment } = input;
  const { reachedHouseholds, reachedPeople } = input;
  const columns = {
    activities,
    results,
    difficulties,
    proposal,
    cellComment,
    reachedHouseholds,
    reachedPeople,
  };
  const version = (before?.version ?? 0) + 1;
  if (before) {
    await tx
      .update(table)
      .set({ ...columns, version })
      .where(eq(table.registrationId, subject.id));
  } else {
    await tx
      .insert(table)
      .values({ ...columns, registrationId: subject.id, orgPath: subject.orgPath });
  }
  return ok({ version, change: changedFields(before ?? {}, columns) });
}

/** What was reached of each target and resource. Rows of another registration are refused. */
async function writeFigures(
  tx: WriteTx,
  subject: RegistrationCase,
  input: SelfReport,
): Promise<Result<null>> {
  const [targets, resources] = [registrationTargets, registrationResources];
  for (const { id, ...reached } of input.targets) {
    const changed = await tx
      .update(targets)
      .set(reached)
      .where(and(eq(targets.id, id), eq(targets.registrationId, subject.id)))
      .returning({ id: targets.id });
    if (changed.length === 0) return refuse({ code: "not_found" });
  }
  for (const { id, actual } of input.resources) {
    const changed = await tx
      .update(resources)
      .set({ actual })
      .where(and(eq(resources.id, id), eq(resources.registrationId, subject.id)))
      .returning({ id: resources.id });
    if (changed.length === 0) return refuse({ code: "not_found" });
  }
  return ok(null);
}
