import { and, eq, inArray, isNull } from "drizzle-orm";
import type { SetMembership } from "../../../domain/person/schema.ts";
import { type PlainDate, plainDateOf } from "../../../domain/plain-date.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { memberships } from "../../schema/memberships.ts";
import { livingUnitForAct } from "../org-unit/load.ts";
import { otherPersonForAct, personEntry } from "./load.ts";

/**
 * States where another person works from a day on: what is no longer named ends, what is new
 * begins. It decides whose dossiers the person may not judge, so nobody states it for themselves.
 */
export async function setMembership(tx: WriteTx, ctx: Context, input: SetMembership) {
  const { personId, orgUnitIds } = input;
  const person = await otherPersonForAct(tx, ctx, personId);
  if (!person.ok) return person;
  const from = input.validFrom ?? plainDateOf(ctx.now);
  const current = await tx
    .select({ id: memberships.id, orgUnitId: memberships.orgUnitId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isNull(memberships.validTo)))
    .for("update");
  const before = current.map((row) => row.orgUnitId);
  for (const orgUnitId of orgUnitIds.filter((id) => !before.includes(id))) {
    const unit = await livingUnitForAct(tx, ctx, "person.manage", orgUnitId);
    if (!unit.ok) return unit;
    await begin(tx, personId, unit.value, from);
  }
  const ended = current.filter((row) => !orgUnitIds.includes(row.orgUnitId)).map((row) => row.id);
  if (ended.length > 0) {
    await tx.update(memberships).set({ validTo: from }).where(inArray(memberships.id, ended));
  }
  return done(
    { id: personId },
    personEntry("set_membership", person.value, {
      before: { orgUnitIds: before },
      after: { orgUnitIds, from },
    }),
  );
}

/** A person who left and comes back on the same day never left. */
async function begin(
  tx: WriteTx,
  personId: number,
  unit: { readonly id: number; readonly path: string },
  validFrom: PlainDate,
): Promise<void> {
  await tx
    .insert(memberships)
    .values({ personId, orgUnitId: unit.id, orgPath: unit.path, validFrom })
    .onConflictDoUpdate({
      target: [memberships.personId, memberships.orgUnitId, memberships.validFrom],
      set: { validTo: null },
    });
}
