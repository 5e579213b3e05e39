import { eq } from "drizzle-orm";
import type { EditPerson } from "../../../domain/person/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { people } from "../../schema/people.ts";
import { changedFields } from "../changed-fields.ts";
import { livingUnitForAct } from "../org-unit/load.ts";
import { personEntry, seenPersonForAct } from "./load.ts";

/** Changes name, title, contacts or home unit of an account; never its roles. */
export async function editPerson(tx: WriteTx, ctx: Context, input: EditPerson) {
  const person = await seenPersonForAct(tx, ctx, input);
  if (!person.ok) return person;
  const before = person.value;
  const { id, version: seen, homeUnitId, phone, email, ...named } = input;
  const columns = { ...named, phone: phone || null, email: email || null, homeUnitId };
  const moved = homeUnitId !== before.homeUnitId;
  const home = moved ? await livingUnitForAct(tx, ctx, "person.manage", homeUnitId) : null;
  if (home && !home.ok) return home;
  const version = seen + 1;
  const orgPath = home ? home.value.path : before.orgPath;
  await tx
    .update(people)
    .set({ ...columns, orgPath, version })
    .where(eq(people.id, id));
  return done(
    { id, version },
    personEntry("edit", { id, orgPath }, changedFields(before, columns)),
  );
}
