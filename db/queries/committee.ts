import { and, asc, eq } from "drizzle-orm";
import type { Role } from "../../domain/access/roles.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import { compareVietnamese } from "../../domain/vietnamese-order.ts";
import type { ReadTx } from "../doors.ts";
import { roleAssignments } from "../schema/memberships.ts";
import { orgUnits } from "../schema/org.ts";
import { personNames } from "../schema/person-names.ts";
import { heldOn } from "./held-on.ts";

export type Officer = { readonly id: number; readonly name: string; readonly title: string };

/** People who hold this role today exactly at the unit with this path, by name. */
export async function officersAt(
  tx: ReadTx,
  role: Role,
  unitPath: string,
  today: PlainDate,
): Promise<Officer[]> {
  const found = await tx
    .selectDistinct({ id: personNames.id, name: personNames.name, title: personNames.title })
    .from(roleAssignments)
    .innerJoin(personNames, eq(personNames.id, roleAssignments.personId))
    .innerJoin(orgUnits, eq(orgUnits.id, roleAssignments.orgUnitId))
    .where(
      and(
        eq(roleAssignments.role, role),
        eq(orgUnits.path, unitPath),
        eq(personNames.active, true),
        heldOn(roleAssignments, today),
      ),
    )
    .orderBy(asc(personNames.id));
  return found.toSorted((a, b) => compareVietnamese(a.name, b.name));
}
