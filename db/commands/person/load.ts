import { eq, sql } from "drizzle-orm";
import { can, placesFor } from "../../../domain/access/can.ts";
import { plainDateOf } from "../../../domain/plain-date.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { AuditEntry, Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { people } from "../../schema/people.ts";

export type LoadedPerson = typeof people.$inferSelect;

/** Locks a person whom the administrator looks after: home unit in the administrator's subtree. */
async function personForAct(
  tx: WriteTx,
  ctx: Context,
  personId: number,
): Promise<Result<LoadedPerson>> {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  if (!person) return refuse({ code: "not_found" });
  if (!can(ctx.viewer, "person.manage", person.orgPath)) return refuse({ code: "not_allowed" });
  return ok(person);
}

/** As `personForAct`, and the version is the one that was seen. */
export async function seenPersonForAct(
  tx: WriteTx,
  ctx: Context,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<LoadedPerson>> {
  const person = await personForAct(tx, ctx, seen.id);
  if (!person.ok) return person;
  return person.value.version === seen.version ? person : refuse({ code: "stale" });
}

/**
 * As `seenPersonForAct`, for what puts an account into other hands or closes it: never one's own,
 * and never that of somebody who also works where the administrator has no say.
 */
export async function accountForAct(
  tx: WriteTx,
  ctx: Context,
  seen: { readonly id: number; readonly version: number },
): Promise<Result<LoadedPerson>> {
  if (seen.id === ctx.viewer.personId) return refuse({ code: "self_change" });
  const person = await seenPersonForAct(tx, ctx, seen);
  if (!person.ok) return person;
  const places = `{${placesFor(ctx.viewer, "person.manage").map(({ path }) => path)}}`;
  const [role] = await tx.execute<{ outside: boolean }>(sql`
    select app_holds_role_outside(
      ${seen.id}, ${plainDateOf(ctx.now)}::date, ${places}::ltree[]) as outside`);
  return role?.outside ? refuse({ code: "role_outside" }) : person;
}

/** As `personForAct`, for what decides over rights: nobody changes their own. */
export async function otherPersonForAct(
  tx: WriteTx,
  ctx: Context,
  personId: number,
): Promise<Result<LoadedPerson>> {
  if (personId === ctx.viewer.personId) return refuse({ code: "self_change" });
  return await personForAct(tx, ctx, personId);
}

/** The audit line of a change to a person. */
export function personEntry(
  action: string,
  person: Pick<LoadedPerson, "id" | "orgPath">,
  change: Pick<AuditEntry, "before" | "after"> = {},
): AuditEntry {
  return {
    action: `person.${action}`,
    subject: { type: "person", id: person.id },
    orgPath: person.orgPath,
    ...change,
  };
}
