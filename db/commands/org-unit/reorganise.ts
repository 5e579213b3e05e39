import { and, desc, gte, isNull, sql } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import { contains } from "../../../domain/org/path.ts";
import type { ReorganiseUnits } from "../../../domain/org/schema.ts";
import { levelOf, parentLevels } from "../../../domain/org/units.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AuditEntry, type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";
import { endUnit, type Succession } from "./end-units.ts";
import { insertUnit } from "./insert-unit.ts";
import { type LoadedUnit, lockUnits } from "./load.ts";
import { moveSubtree } from "./move-units.ts";

type Target = { readonly toId: number | null; readonly toKey: string };
type Known = ReadonlyMap<number, LoadedUnit>;
type Places = { readonly byKey: Map<string, LoadedUnit>; readonly byId: Known };

/**
 * Carries out a reorganisation by law in one act: new units, units that end in them, organisations
 * that go on under them. All of it holds or none; no living unit is left below one that ended.
 */
export async function reorganiseUnits(tx: WriteTx, ctx: Context, input: ReorganiseUnits) {
  const known = await lockNamed(tx, input);
  const sound = checkNamed(ctx, input, known);
  if (!sound.ok) return sound;
  const later = await changedSince(tx, known, input);
  if (later) return refuse({ code: "unit_changed_since", params: later, field: "onDate" });
  const created = await createUnits(tx, ctx, input, known);
  if (!created.ok) return created;
  const places: Places = { byKey: created.value, byId: known };
  const moved = await moveAll(tx, input, places);
  if (!moved.ok) return moved;
  const ended = await endAll(tx, input, places);
  if (!ended.ok) return ended;
  const left = await leftBehind(tx, known, input);
  if (left) return refuse({ code: "unit_left", params: { name: left } });
  const entries = [...known.values()].map((unit): AuditEntry => {
    const isEnded = input.ended.some(({ unitId }) => unitId === unit.id);
    return {
      action: isEnded ? "unit.end" : "unit.reorganise",
      subject: { type: "unit", id: unit.id },
      orgPath: unit.path,
      after: { onDate: input.onDate, legalText: input.legalText },
    };
  });
  const [first, ...rest] = [...created.value.values()]
    .map(
      (unit): AuditEntry => ({
        action: "unit.create",
        subject: { type: "unit", id: unit.id },
        orgPath: unit.path,
        after: { name: unit.name, onDate: input.onDate, legalText: input.legalText },
      }),
    )
    .concat(entries);
  if (!first) return refuse({ code: "not_found" });
  const ids = Object.fromEntries([...created.value].map(([key, unit]) => [key, unit.id]));
  return done({ created: ids }, first, ...rest);
}

/** Every unit that is named by id. */
function lockNamed(tx: WriteTx, input: ReorganiseUnits): Promise<Known> {
  const ids = [
    ...input.created.map((unit) => unit.parentId),
    ...input.ended.flatMap((row) => [row.unitId, row.toId]),
    ...input.moved.flatMap((row) => [row.unitId, row.toId]),
  ].filter((id) => id !== null);
  return lockUnits(tx, ids);
}

/**
 * A unit that ends or moves, or lies below one that moves, and was made or changed on that day or
 * later: its history cannot be written backwards. Null when there is none.
 */
async function changedSince(tx: WriteTx, known: Known, input: ReorganiseUnits) {
  const pathOf = ({ unitId }: { unitId: number }) => known.get(unitId)?.path ?? [];
  const ended = `{${input.ended.flatMap(pathOf).join(",")}}`;
  const moved = `{${input.moved.flatMap(pathOf).join(",")}}`;
  const [found] = await tx
    .select({ name: unitVersions.name, date: unitVersions.validFrom })
    .from(unitVersions)
    .where(
      and(
        isNull(unitVersions.validTo),
        gte(unitVersions.validFrom, input.onDate),
        sql`(${unitVersions.orgPath} = any (${ended}::ltree[])
          or ${unitVersions.orgPath} <@ any (${moved}::ltree[]))`,
      ),
    )
    .orderBy(desc(unitVersions.validFrom))
    .limit(1);
  return found ?? null;
}

/** All are living units of the administrator's; each ends or moves, once. */
function checkNamed(ctx: Context, input: ReorganiseUnits, known: Known): Result<null> {
  for (const unit of known.values()) {
    if (!can(ctx.viewer, "unit.manage", unit.path)) return refuse({ code: "not_allowed" });
    if (unit.closedOn) return refuse({ code: "unit_moved", params: { name: unit.name } });
  }
  const ended = new Set(input.ended.map(({ unitId }) => unitId));
  const gone = [...ended, ...input.moved.map(({ unitId }) => unitId)];
  const twice = gone.find((id, index) => gone.indexOf(id) !== index);
  const targets = [...input.ended, ...input.moved].map(({ toId }) => toId);
  const dead = targets.find((id) => id !== null && ended.has(id));
  const wrong = twice ?? dead;
  if (wrong) return refuse({ code: "unit_moved", params: { name: known.get(wrong)?.name ?? "" } });
  return gone.every((id) => known.has(id)) ? ok(null) : refuse({ code: "not_found" });
}

async function createUnits(
  tx: WriteTx,
  ctx: Context,
  input: ReorganiseUnits,
  known: Known,
): Promise<Result<Map<string, LoadedUnit>>> {
  const made = new Map<string, LoadedUnit>();
  const { onDate: validFrom, legalText } = input;
  for (const { key, parentId, parentKey, type, name, code } of input.created) {
    const parent = parentId === null ? made.get(parentKey) : known.get(parentId);
    if (!parent) return refuse({ code: "not_found" });
    if (!parentLevels[levelOf[type]].includes(parent.level)) {
      return refuse({ code: "unit_misplaced", params: { name } });
    }
    const unit = { type, name, code, validFrom, legalText, sample: ctx.sample };
    const place = await insertUnit(tx, parent, unit);
    made.set(key, { ...parent, ...place, type, name, level: levelOf[type] });
  }
  return ok(made);
}

function targetOf({ toId, toKey }: Target, { byKey, byId }: Places): Result<LoadedUnit> {
  const unit = toId === null ? byKey.get(toKey) : byId.get(toId);
  return unit ? ok(unit) : refuse({ code: "not_found" });
}

async function moveAll(tx: WriteTx, input: ReorganiseUnits, places: Places) {
  for (const row of input.moved) {
    const to = targetOf(row, places);
    if (!to.ok) return to;
    const unit = places.byId.get(row.unitId);
    if (!unit) return refuse({ code: "not_found" });
    if (contains(unit.path, to.value.path) || unit.level !== "organisation") {
      return refuse({ code: "unit_misplaced", params: { name: unit.name } });
    }
    await moveSubtree(tx, input, unit, to.value);
  }
  return ok(null);
}

async function endAll(tx: WriteTx, input: ReorganiseUnits, places: Places) {
  const successions = new Map<number, [Succession, ...Succession[]]>();
  for (const row of input.ended) {
    const to = targetOf(row, places);
    if (!to.ok) return to;
    const succession = { to: to.value, kind: row.kind, note: row.note };
    const earlier = successions.get(row.unitId);
    successions.set(row.unitId, earlier ? [...earlier, succession] : [succession]);
  }
  for (const [unitId, heirs] of successions) await endUnit(tx, input, unitId, heirs);
  return ok(null);
}

/** A unit still alive below one that ended; null when there is none. */
async function leftBehind(tx: WriteTx, known: Known, input: ReorganiseUnits) {
  const paths = input.ended.flatMap(({ unitId }) => known.get(unitId)?.path ?? []);
  if (paths.length === 0) return null;
  const [left] = await tx
    .select({ name: orgUnits.name })
    .from(orgUnits)
    .where(
      sql`${orgUnits.closedOn} is null and ${orgUnits.path} <@ any (${`{${paths.join(",")}}`}::ltree[])`,
    )
    .limit(1);
  return left?.name ?? null;
}
