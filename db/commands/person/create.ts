import type { CreatePerson } from "../../../domain/person/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { livingUnitForAct } from "../org-unit/load.ts";
import { insertPerson } from "./insert-person.ts";
import { personEntry } from "./load.ts";

export type NewAccount = Omit<CreatePerson, "password"> & {
  readonly passwordHash: string;
  /** False only where the person chose the password: sample data. */
  readonly mustChangePassword?: boolean;
};

/** Opens an account in the administrator's subtree, without any role yet. */
export async function createPerson(tx: WriteTx, ctx: Context, input: NewAccount) {
  const home = await livingUnitForAct(tx, ctx, "person.manage", input.homeUnitId);
  if (!home.ok) return home;
  const { homeUnitId: _home, mustChangePassword = true, ...account } = input;
  const person = await insertPerson(tx, home.value, {
    ...account,
    mustChangePassword,
    sample: ctx.sample,
  });
  const { username, name, title } = account;
  return done(
    { id: person.id },
    personEntry("create", person, { after: { username, name, title } }),
  );
}
