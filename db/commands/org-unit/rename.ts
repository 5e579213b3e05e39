import { and, eq, isNull } from "drizzle-orm";
import { fold } from "../../../domain/fold.ts";
import type { RenameUnit } from "../../../domain/org/schema.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";
import { seenUnitForAct } from "./load.ts";

/**
 * Gives a unit a new name or code from a day on: a new version of the same unit. What was
 * registered before keeps the version, and so the name, of its own day.
 */
export async function renameUnit(tx: WriteTx, ctx: Context, input: RenameUnit) {
  const { id, version, name, code, validFrom, legalText } = input;
  const unit = await seenUnitForAct(tx, ctx, "unit.manage", { id, version });
  if (!unit.ok) return unit;
  if (unit.value.closedOn !== null) return refuse({ code: "unit_closed" });
  // Today's name is the last one: a name to come would be used before its day.
  if (validFrom > plainDateOf(ctx.now)) {
    return refuse({ code: "day_in_future", field: "validFrom" });
  }
  const [current] = await tx
    .select()
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, id), isNull(unitVersions.validTo)));
  if (!current) throw new Error(`unit ${id} lives without a version`);
  if (validFrom <= current.validFrom) {
    const params = { name: current.name, date: current.validFrom };
    return refuse({ code: "unit_changed_since", params, field: "validFrom" });
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
