import { and, eq, isNull, sql } from "drizzle-orm";
import { fold } from "../../../domain/fold.ts";
import { childPath } from "../../../domain/org/path.ts";
import { levelOf, type UnitLevel, type UnitType } from "../../../domain/org/units.ts";
import type { PlainDate } from "../../../domain/plain-date.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";

/** A unit and its place in today's tree. */
export type UnitPlace = {
  readonly id: number;
  readonly path: string;
  readonly areaId: number;
  readonly provinceId: number;
};

export type NewUnit = {
  readonly type: UnitType;
  readonly name: string;
  readonly code: string;
  readonly validFrom: PlainDate;
  readonly legalText: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly sample: boolean;
};

// An organisation belongs to the area it stands in; every other level is an area of its own.
function placeUnder(parent: UnitPlace | null, id: number, level: UnitLevel): UnitPlace {
  return {
    id,
    path: childPath(parent?.path ?? null, id),
    areaId: level === "organisation" ? (parent?.areaId ?? id) : id,
    provinceId: level === "province" ? id : (parent?.provinceId ?? id),
  };
}

/** Writes a unit with its first version under its parent (null: a root). Asks no permission. */
export async function insertUnit(
  tx: WriteTx,
  parent: UnitPlace | null,
  unit: NewUnit,
): Promise<UnitPlace> {
  const [next] = await tx.execute<{ id: number }>(
    sql`select nextval(pg_get_serial_sequence('org_units', 'id'))::int as id`,
  );
  if (!next) throw new Error("a sequence returned no value");
  const { type, name, code, validFrom, legalText, ...rest } = unit;
  const level = levelOf[type];
  const place = placeUnder(parent, next.id, level);
  await tx
    .insert(orgUnits)
    .overridingSystemValue()
    .values({ ...place, level, type, name, searchText: fold(name), ...rest });
  await tx.insert(unitVersions).values({
    unitId: place.id,
    orgPath: place.path,
    name,
    type,
    code: code || null,
    parentId: parent?.id ?? null,
    pathThen: place.path,
    areaThenId: place.areaId,
    validFrom,
    legalText: legalText || null,
  });
  return place;
}

/** Is there already a living unit of this name under this parent? */
export async function hasTwin(tx: WriteTx, parentId: number, name: string): Promise<boolean> {
  const [twin] = await tx
    .select({ id: orgUnits.id })
    .from(orgUnits)
    .innerJoin(unitVersions, eq(unitVersions.unitId, orgUnits.id))
    .where(
      and(
        eq(unitVersions.parentId, parentId),
        isNull(unitVersions.validTo),
        isNull(orgUnits.closedOn),
        eq(orgUnits.searchText, fold(name)),
      ),
    );
  return twin !== undefined;
}
