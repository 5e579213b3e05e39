import { eq } from "drizzle-orm";
import type { ChangePerson } from "../../../domain/person/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { people } from "../../schema/people.ts";
import { accountForAct, personEntry } from "./load.ts";

/** Closes an account; whoever is signed in with it is out at the next request. */
export function deactivatePerson(tx: WriteTx, ctx: Context, input: ChangePerson) {
  return setActive(tx, ctx, input, false);
}

/** Opens a closed account again, with the roles it still holds. */
export function reactivatePerson(tx: WriteTx, ctx: Context, input: ChangePerson) {
  return setActive(tx, ctx, input, true);
}

async function setActive(tx: WriteTx, ctx: Context, input: ChangePerson, active: boolean) {
  const person = await accountForAct(tx, ctx, input);
  if (!person.ok) return person;
  if ((person.value.deactivatedAt === null) === active) return refuse({ code: "wrong_state" });
  const version = input.version + 1;
  await tx
    .update(people)
    .set({ deactivatedAt: active ? null : ctx.now, version })
    .where(eq(people.id, input.id));
  const action = active ? "reactivate" : "deactivate";
  return done({ id: input.id, version }, personEntry(action, person.value));
}
