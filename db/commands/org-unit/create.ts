import type { CreateUnit } from "../../../domain/org/schema.ts";
import { levelOf, parentLevels } from "../../../domain/org/units.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { hasTwin, insertUnit } from "./insert-unit.ts";
import { livingUnitForAct, lockUnits } from "./load.ts";

/** Places a new unit, with its first version, under a living unit of the administrator. */
export async function createUnit(tx: WriteTx, ctx: Context, input: CreateUnit) {
  const parent = await livingUnitForAct(tx, ctx, "unit.manage", input.parentId);
  if (!parent.ok) return parent;
  const { parentId, ...unit } = input;
  // Nobody else names a unit below it, or ends it, meanwhile.
  const locked = (await lockUnits(tx, [parentId])).get(parentId);
  if (!locked || locked.closedOn !== null) return refuse({ code: "unit_closed" });
  if (unit.validFrom > plainDateOf(ctx.now)) {
    return refuse({ code: "day_in_future", field: "validFrom" });
  }
  if (!parentLevels[levelOf[unit.type]].includes(parent.value.level)) {
    return refuse({ code: "unit_misplaced", field: "type" });
  }
  if (await hasTwin(tx, parentId, unit.name)) return refuse({ code: "duplicate", field: "name" });
  const place = await insertUnit(tx, parent.value, { ...unit, sample: ctx.sample });
  return done(place, {
    action: "unit.create",
    subject: { type: "unit", id: place.id },
    orgPath: place.path,
    after: { name: unit.name, type: unit.type, code: unit.code, parentId },
  });
}
