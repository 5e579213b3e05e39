import { and, eq, inArray, ne } from "drizzle-orm";
import { decideInspection } from "../../../domain/assessment/rules.ts";
import type { InspectionRecord } from "../../../domain/assessment/schema.ts";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { assessments, inspectionMembers, inspections } from "../../schema/assessments.ts";
import { changedFields } from "../changed-fields.ts";
import { admitLocked, loadForUpdate } from "../model-registration/load.ts";
import { recordStep } from "../model-registration/record-step.ts";

export type Inspected = { readonly id: number; readonly inspectionId: number };

/**
 * Writes the record of an inspection and, when that is what was pressed, closes it: the
 * registration is then appraised and its record no longer changes.
 */
export async function inspectRegistration(
  tx: WriteTx,
  ctx: Context,
  input: InspectionRecord,
): Promise<Result<Done<Inspected>>> {
  const loaded = await loadForUpdate(tx, ctx, input);
  if (!loaded.ok) return loaded;
  const subject = loaded.value;
  const checked = await checkRecord(tx, ctx, subject, input);
  if (!checked.ok) return checked;
  const written = await writeRecord(tx, ctx, subject, input);
  if (!written.ok) return written;
  const { inspectionId, change } = written.value;
  const value = { id: subject.id, inspectionId };
  const entry = {
    action: "inspection.save",
    subject: { type: "registration", id: subject.id },
    orgPath: subject.orgPath,
    ...change,
  };
  if (input.intent !== "appraise") return done(value, entry);
  const admitted = admitLocked(ctx, "appraise", { ...subject, inspected: true });
  if (!admitted.ok) return admitted;
  return done(
    value,
    entry,
    await recordStep(tx, ctx, { ...admitted.value, step: "appraise", asked: { inspectionId } }),
  );
}

async function checkRecord(
  tx: WriteTx,
  ctx: Context,
  subject: RegistrationCase,
  input: InspectionRecord,
): Promise<Result<null>> {
  const allowed = decideInspection(ctx.viewer, subject);
  if (!allowed.ok) return allowed;
  if (input.inspectedOn > plainDateOf(ctx.now)) {
    return refuse({ code: "day_in_future", field: "inspectedOn" });
  }
  const assigned = await tx
    .selectDistinct({ personId: assessments.personId })
    .from(assessments)
    .where(and(eq(assessments.registrationId, subject.id), ne(assessments.kind, "self")));
  const known = new Set(assigned.map(({ personId }) => personId));
  return input.memberIds.every((id) => known.has(id))
    ? ok(null)
    : refuse({ code: "not_assigned", field: "memberIds" });
}

function columnsOf(input: InspectionRecord) {
  const { id: _i, version: _v, inspectionId: _ii, inspectionVersion: _iv, ...rest } = input;
  const { intent: _t, memberIds: _m, ...columns } = rest;
  return columns;
}

/** A new record, or the one that was seen; a record of another registration is not there. */
async function writeRecord(
  tx: WriteTx,
  ctx: Context,
  subject: RegistrationCase,
  input: InspectionRecord,
) {
  const place = { registrationId: subject.id, orgPath: subject.orgPath };
  const columns = columnsOf(input);
  if (input.inspectionId === null) {
    const [row] = await tx
      .insert(inspections)
      .values({
        ...place,
        ...columns,
        writtenById: ctx.viewer.personId,
        writtenAt: ctx.now,
        sample: ctx.sample,
      })
      .returning({ id: inspections.id });
    if (!row) throw new Error("insert returned no row");
    await writeTeam(tx, ctx, { ...place, inspectionId: row.id }, input.memberIds);
    return ok({ inspectionId: row.id, change: { after: columns } });
  }
  const [before] = await tx
    .select()
    .from(inspections)
    .where(and(eq(inspections.id, input.inspectionId), eq(inspections.registrationId, subject.id)));
  if (!before) return refuse({ code: "not_found" });
  if (before.version !== input.inspectionVersion) return refuse({ code: "stale" });
  await tx
    .update(inspections)
    .set({ ...columns, version: before.version + 1 })
    .where(eq(inspections.id, before.id));
  await writeTeam(tx, ctx, { ...place, inspectionId: before.id }, input.memberIds);
  return ok({ inspectionId: before.id, change: changedFields(before, columns) });
}

type Team = { inspectionId: number; registrationId: number; orgPath: string };

/** Those who went, the writer always among them. */
async function writeTeam(tx: WriteTx, ctx: Context, place: Team, memberIds: readonly number[]) {
  const present = [...new Set([...memberIds, ctx.viewer.personId])];
  const of = eq(inspectionMembers.inspectionId, place.inspectionId);
  const held = await tx
    .select({ personId: inspectionMembers.personId })
    .from(inspectionMembers)
    .where(of);
  const gone = held.map(({ personId }) => personId).filter((id) => !present.includes(id));
  if (gone.length > 0) {
    await tx.delete(inspectionMembers).where(and(of, inArray(inspectionMembers.personId, gone)));
  }
  await tx
    .insert(inspectionMembers)
    .values(present.map((personId) => ({ ...place, personId })))
    .onConflictDoNothing();
}
