import type { WriteTx } from "../../doors.ts";
import { people } from "../../schema/people.ts";

export type NewPerson = {
  readonly username: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly sample: boolean;
};

/** Writes an account looked after at a unit. Asks no permission. */
export async function insertPerson(
  tx: WriteTx,
  home: { readonly id: number; readonly path: string },
  person: NewPerson,
): Promise<{ id: number; orgPath: string }> {
  const { phone, email, ...rest } = person;
  const [row] = await tx
    .insert(people)
    .values({
      ...rest,
      phone: phone || null,
      email: email || null,
      homeUnitId: home.id,
      orgPath: home.path,
    })
    .returning({ id: people.id, orgPath: people.orgPath });
  if (!row) throw new Error("insert returned no row");
  return row;
}
