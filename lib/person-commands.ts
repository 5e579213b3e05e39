import type { Context } from "../db/command.ts";
import { createPerson } from "../db/commands/person/create.ts";
import { resetPassword } from "../db/commands/person/reset-password.ts";
import type { WriteTx } from "../db/doors.ts";
import type { CreatePerson, ResetPassword } from "../domain/person/schema.ts";
import { hashPassword } from "./password.ts";

/** Opens an account with a first password; only its hash goes on to the database. */
export async function createPersonWithPassword(
  tx: WriteTx,
  ctx: Context,
  { password, ...input }: CreatePerson,
) {
  return createPerson(tx, ctx, { ...input, passwordHash: await hashPassword(password) });
}

/** Gives someone a first password again. */
export async function resetPasswordTo(
  tx: WriteTx,
  ctx: Context,
  { password, ...input }: ResetPassword,
) {
  return resetPassword(tx, ctx, { ...input, passwordHash: await hashPassword(password) });
}
