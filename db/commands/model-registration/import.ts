import { sql } from "drizzle-orm";
import { type ImportRow, refusedRows } from "../../../domain/import/columns.ts";
import { type PlannedRow, planImport } from "../../../domain/import/plan.ts";
import { registrationWorkflow } from "../../../domain/model-registration/workflow.ts";
import { type Result, refuse } from "../../../domain/result.ts";
import { type AuditEntry, type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { alreadyThere, type ImportPlace, importFrame } from "../../queries/import-frame.ts";
import { steps } from "../../schema/history.ts";
import { emulationModels, modelRegistrations } from "../../schema/registrations.ts";
import { formColumns } from "./form-columns.ts";
import { campaignAt, type Place, placeOf } from "./place.ts";
import { firstStep } from "./record-step.ts";

export type Import = ImportPlace & {
  readonly fileName: string;
  readonly rows: readonly ImportRow[];
};

export type Imported = { readonly created: readonly number[]; readonly known: number };

/**
 * Makes a draft of each row of a list that is not there yet, all or none: one row that cannot be
 * read refuses the whole. A list imported again makes nothing.
 */
export async function importRegistrations(
  tx: WriteTx,
  ctx: Context,
  input: Import,
): Promise<Result<Done<Imported>>> {
  const { rows, roundId, fileName } = input;
  const refused = refusedRows(rows.length);
  if (refused) return refuse(refused);
  const place = await placeOf(tx, ctx, input.orgUnitId);
  if (!place.ok) return place;
  const campaign = await campaignAt(tx, place.value, roundId);
  if (!campaign.ok) return campaign;
  const frame = await importFrame(tx, input);
  if (!frame) return refuse({ code: "invalid_reference", field: "roundId" });
  // Two imports of one list at once must not both find nothing there.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('import'), ${roundId})`);
  const plan = planImport(rows, frame);
  if (plan.problems.length > 0) {
    return refuse({ code: "import_problems", params: { count: plan.problems.length } });
  }
  const known = await alreadyThere(tx, plan, input.orgUnitId);
  const fresh = plan.rows.filter(({ row }) => !known.has(row));
  const written = await writeDrafts(tx, ctx, fresh, place.value);
  const summary: AuditEntry = {
    action: "registration.import",
    subject: { type: "round", id: roundId },
    orgPath: place.value.orgPath,
    after: { fileName, created: written.length, known: known.size },
  };
  const created = written.map((entry) => entry.subject.id);
  return done({ created, known: known.size }, summary, ...written);
}

const batchSize = 500;

async function writeDrafts(
  tx: WriteTx,
  ctx: Context,
  rows: readonly PlannedRow[],
  place: Place,
): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let from = 0; from < rows.length; from += batchSize) {
    entries.push(...(await writeBatch(tx, ctx, rows.slice(from, from + batchSize), place)));
  }
  return entries;
}

async function writeBatch(
  tx: WriteTx,
  ctx: Context,
  rows: readonly PlannedRow[],
  place: Place,
): Promise<AuditEntry[]> {
  const { orgUnitId, orgPath } = place;
  const modelIds = await nextIds(tx, "emulation_models", rows.length);
  const ids = await nextIds(tx, "model_registrations", rows.length);
  const numbered = rows.map((row, at) => ({
    ...row,
    id: ids[at] ?? 0,
    emulationModelId: modelIds[at] ?? 0,
  }));
  await tx
    .insert(emulationModels)
    .overridingSystemValue()
    .values(
      numbered.map(({ draft: { name, kind, subjectType, subjectName }, emulationModelId }) => ({
        ...{ id: emulationModelId, name, kind, subjectType, subjectName, orgUnitId, orgPath },
        sample: ctx.sample,
      })),
    );
  await tx
    .insert(modelRegistrations)
    .overridingSystemValue()
    .values(
      numbered.map(({ draft, id, emulationModelId, unitText, key }) => {
        const known = { code: null, originalUnitText: unitText, duplicateKey: key };
        return {
          ...formColumns(draft, place, known),
          id,
          emulationModelId,
          originalUnitText: unitText,
          state: registrationWorkflow.initial,
          createdById: ctx.viewer.personId,
          registeredAt: ctx.now,
          stateSince: ctx.now,
          sample: ctx.sample,
        };
      }),
    );
  await tx.insert(steps).values(ids.map((id) => firstStep(ctx, id, orgPath)));
  return numbered.map(({ id, row, draft: { name } }) => ({
    action: "registration.create",
    subject: { type: "registration", id },
    orgPath,
    after: { name, importedRow: row },
  }));
}

/** As many fresh ids of a table, in order: rows that point to each other are written at once. */
async function nextIds(tx: WriteTx, table: string, count: number): Promise<number[]> {
  const rows = await tx.execute<{ id: number }>(
    sql`select nextval(pg_get_serial_sequence(${table}, 'id'))::int as id
      from generate_series(1, ${count}::int)`,
  );
  return rows.map((row) => row.id);
}
