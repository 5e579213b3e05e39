import { asc, eq } from "drizzle-orm";
import type { RegistrationCase } from "../../../domain/model-registration/guards.ts";
import type { ListOutcome } from "../../../domain/recognition/lists.ts";
import type { Context } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { registrationCases } from "../../queries/registration-case.ts";
import { recognitionListItems } from "../../schema/recognition.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import { lockRegistrations } from "../model-registration/load.ts";

export type Line = {
  readonly registrationId: number;
  readonly name: string;
  readonly outcome: ListOutcome;
  /** Missing when the viewer cannot see the registration. */
  readonly subject: RegistrationCase | undefined;
};

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

/** The refusal of a whole list for one of its lines, by name. */
export function ofLine(name: string, reason: string) {
  return { code: "item_refused", params: { name, reason } } as const;
}
