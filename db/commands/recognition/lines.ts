import { asc, eq } from "drizzle-orm";
import type { Line } from "../../../domain/recognition/lines.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { registrationCases } from "../../queries/registration-case.ts";
import { recognitionListItems } from "../../schema/recognition.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { lockRegistrations } from "../model-registration/load.ts";

/** Locks the registrations on a list and reads the case of each, in the list's order. */
export async function lockLines(tx: WriteTx, ctx: Context, listId: number): Promise<Line[]> {
  const items = await tx
    .select({
      registrationId: recognitionListItems.registrationId,
      outcome: recognitionListItems.outcome,
    })
    .from(recognitionListItems)
    .where(eq(recognitionListItems.listId, listId));
  await lockRegistrations(
    tx,
    items.map(({ registrationId }) => registrationId),
  );
  // Read after the locks: a line may have left the list while we waited.
  const rows = await tx
    .select({
      registrationId: recognitionListItems.registrationId,
      outcome: recognitionListItems.outcome,
      frozenName: recognitionListItems.frozenName,
      name: modelRegistrations.name,
    })
    .from(recognitionListItems)
    .leftJoin(modelRegistrations, eq(modelRegistrations.id, recognitionListItems.registrationId))
    .where(eq(recognitionListItems.listId, listId))
    .orderBy(asc(recognitionListItems.position));
  const cases = await registrationCases(
    tx,
    ctx.viewer,
    rows.map(({ registrationId }) => registrationId),
  );
  return rows.map(({ frozenName, ...row }) => ({
    ...row,
    name: frozenName ?? row.name ?? "",
    subject: cases.get(row.registrationId),
  }));
}
