import { and, isNull, sql } from "drizzle-orm";
import type { MergeUnit } from "../../../domain/org/schema.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits } from "../../schema/org.ts";
import { livingUnitForAct, lockUnits } from "./load.ts";
import { reorganiseUnits } from "./reorganise.ts";

/**
 * Ends one unit in another of its level, by law: what lies directly below it goes on below its
 * successor, and its history stays its own. A reorganisation of a single unit.
 */
export async function mergeUnit(tx: WriteTx, ctx: Context, input: MergeUnit) {
  const { id, toId, kind, onDate, legalText, note, version } = input;
  const unit = await livingUnitForAct(tx, ctx, "unit.manage", id);
  if (!unit.ok) return unit;
  if (onDate > plainDateOf(ctx.now)) return refuse({ code: "day_in_future", field: "onDate" });
  const heir = await livingUnitForAct(tx, ctx, "unit.manage", toId);
  if (!heir.ok) return refuse({ ...heir.refusal, field: "toId" });
  const locked = await lockUnits(tx, [id, toId]);
  if (locked.get(id)?.version !== version) return refuse({ code: "stale" });
  if (heir.value.level !== unit.value.level) {
    return refuse({ code: "unit_misplaced", params: { name: heir.value.name }, field: "toId" });
  }
  const children = await tx
    .select({ id: orgUnits.id })
    .from(orgUnits)
    .where(
      and(isNull(orgUnits.closedOn), sql`${orgUnits.path} ~ ${`${unit.value.path}.*{1}`}::lquery`),
    );
  const answer = await reorganiseUnits(tx, ctx, {
    onDate,
    legalText,
    created: [],
    ended: [{ unitId: id, toId, toKey: "", kind, note }],
    moved: children.map((child) => ({ unitId: child.id, toId, toKey: "" })),
  });
  return answer.ok ? done({ id: toId }, ...answer.value.audit) : answer;
}
