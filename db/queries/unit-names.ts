import { inArray } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { orgUnits } from "../schema/org.ts";

/** Today's names of these units, by id; those the viewer may not see are missing. */
export async function unitNames(
  tx: ReadTx,
  ids: readonly (number | null)[],
): Promise<Map<number, string>> {
  const asked = ids.filter((id) => id !== null);
  if (asked.length === 0) return new Map();
  const rows = await tx
    .select({ id: orgUnits.id, name: orgUnits.name })
    .from(orgUnits)
    .where(inArray(orgUnits.id, asked));
  return new Map(rows.map((row) => [row.id, row.name]));
}
