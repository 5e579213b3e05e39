import { and, eq, isNull } from "drizzle-orm";
import { fold } from "../../../domain/fold.ts";
import type { RenameUnit } from "../../../domain/org/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";
import { livingUnitForAct } from "./load.ts";

/**
 * Gives a unit a new name or code from a day on: a new version of the same unit. What was
 * registered before keeps the version, and so the name, of its own day.
 */
export async function renameUnit(tx: WriteTx, ctx: Context, input: RenameUnit) {
  const { id, version, name, code, validFrom, legalText } = input;
  const unit = await livingUnitForAct(tx, ctx, "unit.manage", id);
  if (!unit.ok) return unit;
  if (unit.value.version !== version) return refuse({ code: "stale" });
  const [current] = await tx
    .select()
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, id), isNull(unitVersions.validTo)))
    .for("update");
  if (!current) throw new Error(`unit ${id} lives without a version`);
  if (validFrom <= current.validFrom) {
    return refuse({ code: "outside_period", field: "validFrom" });
  }
  await tx.update(unitVersions).set({ validTo: validFrom }).where(eq(unitVersions.id, current.id));
  const { id: _id, ...kept } = current;
  await tx
    .insert(unitVersions)
    .values({ ...kept, name, code: code || null, legalText, validFrom, validTo: null });
  await tx
    .update(orgUnits)
    .set({ name, searchText: fold(name), version: version + 1 })
    .where(eq(orgUnits.id, id));
  return done(
    { id },
    {
      action: "unit.rename",
      subject: { type: "unit", id },
      orgPath: unit.value.path,
      before: { name: current.name, code: current.code },
      after: { name, code, validFrom, legalText },
    },
  );
}
