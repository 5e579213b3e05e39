import { and, eq, inArray } from "drizzle-orm";
import { nomineeSearchText } from "../../../domain/commendation/nominees.ts";
import type { SetNominees } from "../../../domain/commendation/schema.ts";
import { refuse } from "../../../domain/result.ts";
import { type Context, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { commendations, nominees } from "../../schema/commendations.ts";
import { loadForEdit } from "./load.ts";

/** Sets names and merits as the paper will print them, in this order; takes some off the list. */
export async function setNominees(tx: WriteTx, ctx: Context, input: SetNominees) {
  const loaded = await loadForEdit(tx, ctx, input);
  if (!loaded.ok) return loaded;
  const { id, orgPath } = loaded.value;
  const rows = await tx.select().from(nominees).where(eq(nominees.commendationId, id));
  const known = new Map(rows.map((row) => [row.id, row]));
  if (input.nominees.some((one) => !known.has(one.id))) return refuse({ code: "not_found" });
  const removed = input.nominees.filter((one) => one.remove).map((one) => one.id);
  if (removed.length > 0) {
    // Their registrations go with them: the achievement is free again.
    await tx
      .delete(nominees)
      .where(and(eq(nominees.commendationId, id), inArray(nominees.id, removed)));
  }
  const kept = input.nominees.filter((one) => !one.remove);
  for (const [position, { id: nomineeId, name, achievement }] of kept.entries()) {
    const searchText = nomineeSearchText(name, known.get(nomineeId)?.unitName ?? "");
    await tx
      .update(nominees)
      .set({ name, achievement, searchText, position: position + 1 })
      .where(eq(nominees.id, nomineeId));
  }
  const version = input.version + 1;
  await tx.update(commendations).set({ version }).where(eq(commendations.id, id));
  const line = (row: { name: string; achievement: string }) => [row.name, row.achievement];
  return done(
    { id, version },
    {
      action: "commendation.set_nominees",
      subject: { type: "commendation", id },
      orgPath,
      before: { nominees: rows.sort((a, b) => a.position - b.position).map(line) },
      after: { nominees: kept.map(line) },
    },
  );
}
