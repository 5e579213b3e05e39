import { eq } from "drizzle-orm";
import { can } from "../../../domain/access/can.ts";
import type { EndRole } from "../../../domain/person/schema.ts";
import { type PlainDate, plainDateOf } from "../../../domain/plain-date.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { roleAssignments } from "../../schema/memberships.ts";
import { personEntry } from "./load.ts";

/** Ends another person's role at a unit of the administrator's subtree; the past stays. */
export async function endRole(tx: WriteTx, ctx: Context, input: EndRole) {
  const [held] = await tx
    .select()
    .from(roleAssignments)
    .where(eq(roleAssignments.id, input.assignmentId))
    .for("update");
  if (!held) return refuse({ code: "not_found" });
  if (!can(ctx.viewer, "person.manage", held.orgPath)) return refuse({ code: "not_allowed" });
  if (held.personId === ctx.viewer.personId) return refuse({ code: "self_change" });
  const today = plainDateOf(ctx.now);
  // A day still to come may have been typed wrong: until it comes, it can be set again.
  if (held.validTo !== null && held.validTo <= today) return refuse({ code: "stale" });
  const wished = input.validTo ?? today;
  // A role that would end before it began was never held: it ends the day it begins.
  const validTo = (wished < held.validFrom ? held.validFrom : wished) as PlainDate;
  await tx.update(roleAssignments).set({ validTo }).where(eq(roleAssignments.id, held.id));
  const { personId, role, orgUnitId, orgPath } = held;
  return done(
    { id: held.id, personId },
    personEntry("end_role", { id: personId, orgPath }, { after: { role, orgUnitId, validTo } }),
  );
}
