import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { AssignRole } from "../../../domain/person/schema.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { roleAssignments } from "../../schema/memberships.ts";
import { livingUnitForAct } from "../org-unit/load.ts";
import { otherPersonForAct, personEntry } from "./load.ts";

/** Gives another person a role at a living unit of the administrator's subtree. */
export async function assignRole(tx: WriteTx, ctx: Context, input: AssignRole) {
  const { personId, role } = input;
  const person = await otherPersonForAct(tx, ctx, personId);
  if (!person.ok) return person;
  if (person.value.deactivatedAt) return refuse({ code: "deactivated" });
  const unit = await livingUnitForAct(tx, ctx, "person.manage", input.orgUnitId);
  if (!unit.ok) return unit;
  const validFrom = input.validFrom ?? plainDateOf(ctx.now);
  const [held] = await tx
    .select({ id: roleAssignments.id })
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.personId, personId),
        eq(roleAssignments.role, role),
        eq(roleAssignments.orgUnitId, unit.value.id),
        or(isNull(roleAssignments.validTo), gt(roleAssignments.validTo, validFrom)),
      ),
    );
  if (held) return refuse({ code: "duplicate", field: "role" });
  const [row] = await tx
    .insert(roleAssignments)
    .values({
      personId,
      role,
      orgUnitId: unit.value.id,
      orgPath: unit.value.path,
      validFrom,
    })
    .returning({ id: roleAssignments.id });
  if (!row) throw new Error("insert returned no row");
  const after = { role, orgUnitId: unit.value.id, validFrom };
  return done({ id: row.id, personId }, personEntry("assign_role", person.value, { after }));
}
