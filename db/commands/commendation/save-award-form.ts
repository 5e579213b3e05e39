import { eq } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { SaveAwardForm } from "../../../domain/commendation/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { awardForms } from "../../schema/commendations.ts";
import { orgUnits } from "../../schema/org.ts";
import { changedFields } from "../changed-fields.ts";

/**
 * Saves a form of award of one issuer. What was decided by it keeps its own figures, so a form may
 * be corrected at any time; a new rule is better a new form, the old one ended.
 */
export async function saveAwardForm(tx: WriteTx, ctx: Context, input: SaveAwardForm) {
  const { id, version, ...columns } = input;
  if (columns.validTo !== null && columns.validTo <= columns.validFrom) {
    return refuse({ code: "ends_before_start", field: "validTo" });
  }
  const [unit] = await tx
    .select({ path: orgUnits.path, closedOn: orgUnits.closedOn })
    .from(orgUnits)
    .where(eq(orgUnits.id, columns.orgUnitId));
  if (!unit || !can(ctx.viewer, "commendation.prepare", unit.path)) {
    return refuse({ code: "not_allowed", field: "orgUnitId" });
  }
  if (unit.closedOn !== null) return refuse({ code: "unit_closed", field: "orgUnitId" });
  return id === null || version === null
    ? createForm(tx, ctx, columns, unit.path)
    : editForm(tx, ctx, { ...input, id, version }, unit.path);
}

type Columns = Omit<SaveAwardForm, "id" | "version">;

async function createForm(tx: WriteTx, ctx: Context, columns: Columns, orgPath: string) {
  const [row] = await tx
    .insert(awardForms)
    .values({ ...columns, orgPath, sample: ctx.sample })
    .returning({ id: awardForms.id });
  if (!row) throw new Error("insert returned no row");
  const subject = { type: "award_form", id: row.id };
  return done(
    { id: row.id, version: 1 },
    { action: "award_form.create", subject, orgPath, after: columns },
  );
}

async function editForm(
  tx: WriteTx,
  _ctx: Context,
  input: SaveAwardForm & { id: number; version: number },
  orgPath: string,
) {
  const { id, version: seen, ...columns } = input;
  const [before] = await tx.select().from(awardForms).where(eq(awardForms.id, id)).for("update");
  if (!before || before.orgUnitId !== columns.orgUnitId) return refuse({ code: "not_found" });
  if (before.version !== seen) return refuse({ code: "stale" });
  const version = seen + 1;
  await tx
    .update(awardForms)
    .set({ ...columns, version })
    .where(eq(awardForms.id, id));
  return done(
    { id, version },
    {
      action: "award_form.edit",
      subject: { type: "award_form", id },
      orgPath,
      ...changedFields(before, columns),
    },
  );
}
