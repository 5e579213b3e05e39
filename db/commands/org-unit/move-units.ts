import { inArray, sql } from "drizzle-orm";
import { childPath } from "../../../domain/org/path.ts";
import type { PlainDate } from "../../../domain/plain-date.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";
import type { UnitPlace } from "./insert-unit.ts";

export type Change = { readonly onDate: PlainDate; readonly legalText: string };

/**
 * Carries a unit with everything below it under another parent. All rows that lie there follow by
 * cascade; each of the units begins a new version, which remembers the place that was left.
 */
export async function moveSubtree(
  tx: WriteTx,
  change: Change,
  unit: { readonly id: number; readonly path: string },
  parent: UnitPlace,
): Promise<void> {
  const below = await tx
    .select({ id: orgUnits.id })
    .from(orgUnits)
    .where(sql`${orgUnits.path} <@ ${unit.path}::ltree`);
  const to = childPath(parent.path, unit.id);
  await tx.execute(sql`
    update org_units set
      path = case when id = ${unit.id} then ${to}::ltree
        else ${to}::ltree || subpath(path, nlevel(${unit.path}::ltree)) end,
      area_id = ${parent.areaId}, province_id = ${parent.provinceId}
    where path <@ ${unit.path}::ltree`);
  await beginVersions(
    tx,
    change,
    below.map((row) => row.id),
    { unitId: unit.id, parentId: parent.id },
  );
}

/**
 * Ends the present version of living units and begins the next from today's values. `moved` names
 * the one unit that has a new parent.
 */
async function beginVersions(
  tx: WriteTx,
  { onDate, legalText }: Change,
  unitIds: readonly number[],
  moved: { readonly unitId: number; readonly parentId: number },
): Promise<void> {
  const current = await tx
    .update(unitVersions)
    .set({ validTo: onDate })
    .where(sql`${inArray(unitVersions.unitId, [...unitIds])} and ${unitVersions.validTo} is null`)
    .returning({
      unitId: unitVersions.unitId,
      name: unitVersions.name,
      type: unitVersions.type,
      code: unitVersions.code,
      parentId: unitVersions.parentId,
    });
  const places = await tx
    .select({ id: orgUnits.id, path: orgUnits.path, areaId: orgUnits.areaId })
    .from(orgUnits)
    .where(inArray(orgUnits.id, [...unitIds]));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const next = current.flatMap((version) => {
    const place = placeOf.get(version.unitId);
    if (!place) return [];
    return [
      {
        ...version,
        parentId: version.unitId === moved.unitId ? moved.parentId : version.parentId,
        orgPath: place.path,
        pathThen: place.path,
        areaThenId: place.areaId,
        validFrom: onDate,
        legalText,
      },
    ];
  });
  if (next.length > 0) await tx.insert(unitVersions).values(next);
}
