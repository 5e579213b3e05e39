import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { SuccessionKind } from "../../../domain/org/units.ts";
import type { WriteTx } from "../../doors.ts";
import { memberships, roleAssignments } from "../../schema/memberships.ts";
import { orgUnits, unitSuccessions, unitVersions } from "../../schema/org.ts";
import { people } from "../../schema/people.ts";
import type { UnitPlace } from "./insert-unit.ts";
import type { Change } from "./move-units.ts";

export type Succession = {
  readonly to: UnitPlace;
  readonly kind: SuccessionKind;
  readonly note: string;
};

/** Today's area and province of a closed unit, and of what had closed in it before. */
async function inherit(
  tx: WriteTx,
  unitId: number,
  [heir, ...others]: readonly [Succession, ...Succession[]],
): Promise<void> {
  const { areaId, provinceId } = heir.to;
  const undivided = others.every(({ to }) => to.areaId === areaId);
  await tx
    .update(orgUnits)
    .set({ provinceId, ...(undivided ? { areaId } : {}) })
    .where(or(eq(orgUnits.id, unitId), eq(orgUnits.areaId, unitId)));
  await tx.update(orgUnits).set({ provinceId }).where(eq(orgUnits.provinceId, unitId));
}

/**
 * Closes a unit where it stands and says what became of it. Roles held there end; the accounts it
 * looked after, and its place in today's figures, go to the only or first successor. A unit
 * divided among several areas stays an area of its own: its records are not yet assigned.
 */
export async function endUnit(
  tx: WriteTx,
  { onDate, legalText }: Change,
  unitId: number,
  successions: readonly [Succession, ...Succession[]],
): Promise<void> {
  const [heir] = successions;
  await tx
    .update(orgUnits)
    .set({ closedOn: onDate, version: sql`${orgUnits.version} + 1` })
    .where(eq(orgUnits.id, unitId));
  await inherit(tx, unitId, successions);
  await tx
    .update(unitVersions)
    .set({ validTo: onDate })
    .where(and(eq(unitVersions.unitId, unitId), isNull(unitVersions.validTo)));
  await tx.insert(unitSuccessions).values(
    successions.map(({ to, kind, note }) => ({
      fromUnitId: unitId,
      toUnitId: to.id,
      orgPath: to.path,
      kind,
      onDate,
      legalText,
      note: note || null,
    })),
  );
  for (const held of [roleAssignments, memberships]) {
    await tx
      .update(held)
      .set({ validTo: onDate })
      .where(and(eq(held.orgUnitId, unitId), or(isNull(held.validTo), gt(held.validTo, onDate))));
  }
  await tx
    .update(people)
    .set({ homeUnitId: heir.to.id, orgPath: heir.to.path })
    .where(eq(people.homeUnitId, unitId));
}
