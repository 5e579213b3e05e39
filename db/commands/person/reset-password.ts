import { eq, sql } from "drizzle-orm";
import type { ResetPassword } from "../../../domain/person/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { people } from "../../schema/people.ts";
import { accountForAct, personEntry } from "./load.ts";

type Input = Omit<ResetPassword, "password"> & { readonly passwordHash: string };

/**
 * Gives another person a first password again; it must be changed at the next sign-in, and every
 * open session of the account ends.
 */
export async function resetPassword(tx: WriteTx, ctx: Context, input: Input) {
  const person = await accountForAct(tx, ctx, input);
  if (!person.ok) return person;
  const { id, passwordHash } = input;
  const version = input.version + 1;
  await tx
    .update(people)
    .set({ passwordHash, mustChangePassword: true, version })
    .where(eq(people.id, id));
  await tx.execute(sql`select app_end_sessions(${id}, ${ctx.now.toISOString()}::timestamptz)`);
  return done({ id, version }, personEntry("reset_password", person.value));
}
