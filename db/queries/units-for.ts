import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { placesFor } from "../../domain/access/can.ts";
import type { Action } from "../../domain/access/roles.ts";
import type { UnitLevel } from "../../domain/org/units.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { orgUnits } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";

const area = alias(orgUnits, "area");

/** The places at which this viewer may do this, as PostgreSQL writes an array of paths. */
export function pathsFor(viewer: Viewer, action: Action): string {
  return `{${placesFor(viewer, action)
    .map(({ path }) => path)
    .join(",")}}`;
}

/**
 * Living units below the places where this viewer may do this, in the order of the tree, each with
 * the commune it lies in; of these levels alone where they are given.
 */
export function unitsFor(
  tx: ReadTx,
  viewer: Viewer,
  action: Action,
  levels?: readonly UnitLevel[],
) {
  return tx
    .select({
      id: orgUnits.id,
      name: orgUnits.name,
      areaId: orgUnits.areaId,
      areaName: area.name,
      level: orgUnits.level,
    })
    .from(orgUnits)
    .innerJoin(area, eq(area.id, orgUnits.areaId))
    .where(
      and(
        isNull(orgUnits.closedOn),
        levels ? inArray(orgUnits.level, [...levels]) : undefined,
        sql`${orgUnits.path} <@ any (${pathsFor(viewer, action)}::ltree[])`,
      ),
    )
    .orderBy(sql`${orgUnits.level}`, inVietnameseOrder(orgUnits.name));
}

/** Living units that this viewer may register for: communes, blocs and their organisations. */
export function unitsToRegister(tx: ReadTx, viewer: Viewer) {
  return unitsFor(tx, viewer, "registration.write", ["commune", "bloc", "organisation"]);
}
