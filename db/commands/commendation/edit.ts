import { eq } from "drizzle-orm";
import type { EditCommendation } from "../../../domain/commendation/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { commendations } from "../../schema/commendations.ts";
import { changedFields } from "../changed-fields.ts";
import { formInForce } from "./award-form.ts";
import { loadForEdit } from "./load.ts";

/** Changes what a dossier says and by which form of its issuer it awards, while it is edited. */
export async function editCommendation(tx: WriteTx, ctx: Context, input: EditCommendation) {
  const loaded = await loadForEdit(tx, ctx, input);
  if (!loaded.ok) return loaded;
  const { id, orgPath, orgUnitId } = loaded.value;
  const form = await formInForce(tx, ctx, input.awardFormId);
  if (!form.ok) return form;
  if (form.value.orgUnitId !== orgUnitId) {
    return refuse({ code: "invalid_reference", field: "awardFormId" });
  }
  const [before] = await tx.select().from(commendations).where(eq(commendations.id, id));
  const { awardFormId, title, meritText } = input;
  const columns = { awardFormId, title, meritText };
  const version = input.version + 1;
  await tx
    .update(commendations)
    .set({ ...columns, version })
    .where(eq(commendations.id, id));
  return done(
    { id, version },
    {
      action: "commendation.edit",
      subject: { type: "commendation", id },
      orgPath,
      ...changedFields(before ?? {}, columns),
    },
  );
}
