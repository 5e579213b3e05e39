import { eq } from "drizzle-orm";
import type { EditUnitContacts } from "../../../domain/org/schema.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { orgUnits } from "../../schema/org.ts";
import { changedFields } from "../changed-fields.ts";
import { seenUnitForAct } from "./load.ts";

/** Keeps a unit's address, telephone and e-mail up to date. */
export async function editUnitContacts(tx: WriteTx, ctx: Context, input: EditUnitContacts) {
  const { id, version, ...contacts } = input;
  const unit = await seenUnitForAct(tx, ctx, "unit.manage", { id, version });
  if (!unit.ok) return unit;
  await tx
    .update(orgUnits)
    .set({ ...contacts, version: version + 1 })
    .where(eq(orgUnits.id, id));
  return done(
    { id },
    {
      action: "unit.edit_contacts",
      subject: { type: "unit", id },
      orgPath: unit.value.path,
      ...changedFields(unit.value, contacts),
    },
  );
}
