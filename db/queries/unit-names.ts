import { inArray, sql } from "drizzle-orm";
import { addDays, type PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { orgUnits } from "../schema/org.ts";

/** What tells a unit from others of its name; both null where no other the viewer sees has it. */
export type UnitName = {
  readonly name: string;
  /** The last day of a unit that is no more. */
  readonly until: PlainDate | null;
  /** The commune of a unit that another of its time is called like. */
  readonly within: string | null;
};

const namesake = sql`select 1 from org_units twin
  where twin.name = ${orgUnits.name} and twin.id <> ${orgUnits.id}`;

/** Today's names of these units, by id; those the viewer may not see are missing. */
export async function unitNames(
  tx: ReadTx,
  ids: readonly (number | null)[],
): Promise<Map<number, UnitName>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const rows = await tx
    .select({
      id: orgUnits.id,
      name: orgUnits.name,
      closedOn: orgUnits.closedOn,
      areaName: sql<string | null>`(select area.name from org_units area
        where area.id = ${orgUnits.areaId} and area.id <> ${orgUnits.id})`,
      twin: sql<boolean>`exists (${namesake})`,
      twinThen: sql<boolean>`exists (${namesake}
        and twin.closed_on is not distinct from ${orgUnits.closedOn})`,
    })
    .from(orgUnits)
    .where(inArray(orgUnits.id, asked));
  return new Map(
    rows.map(({ id, name, closedOn, areaName, twin, twinThen }) => [
      id,
      {
        name,
        until: twin && closedOn ? addDays(closedOn, -1) : null,
        within: twinThen ? areaName : null,
      },
    ]),
  );
}
