import { eq, inArray } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { Action } from "../../../domain/access/roles.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits } from "../../schema/org.ts";

export type LoadedUnit = typeof orgUnits.$inferSelect;

/** A unit that the viewer may act at. Unseen: not found; seen from afar: not allowed. */
async function unitForAct(
  tx: WriteTx,
  ctx: Context,
  action: Action,
  unitId: number,
): Promise<Result<LoadedUnit>> {
  const [unit] = await tx.select().from(orgUnits).where(eq(orgUnits.id, unitId));
  if (!unit) return refuse({ code: "not_found" });
  if (!can(ctx.viewer, action, unit.path)) return refuse({ code: "not_allowed" });
  return ok(unit);
}

/** As `unitForAct`, the row locked, and the version is the one that was seen. */
export async function seenUnitForAct(
  tx: WriteTx,
  ctx: Context,
  action: Action,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<LoadedUnit>> {
  const unit = await unitForAct(tx, ctx, action, seen.id);
  if (!unit.ok) return unit;
  const [locked] = await tx
    .select()
    .from(orgUnits)
    .where(eq(orgUnits.id, seen.id))
    // Weaker than "update": what lies there refers to its unit meanwhile.
    .for("no key update");
  return locked?.version === seen.version ? ok(locked) : refuse({ code: "stale" });
}

/** As `unitForAct`, and the unit must still be alive. */
export async function livingUnitForAct(
  tx: WriteTx,
  ctx: Context,
  action: Action,
  unitId: number,
): Promise<Result<LoadedUnit>> {
  const unit = await unitForAct(tx, ctx, action, unitId);
  if (unit.ok && unit.value.closedOn !== null) return refuse({ code: "unit_closed" });
  return unit;
}

/** These units, locked in id order, so that two acts cannot wait for each other. */
export async function lockUnits(
  tx: WriteTx,
  ids: readonly number[],
): Promise<ReadonlyMap<number, LoadedUnit>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(orgUnits)
    .where(inArray(orgUnits.id, [...new Set(ids)]))
    .orderBy(orgUnits.id)
    .for("update");
  return new Map(rows.map((row) => [row.id, row]));
}
