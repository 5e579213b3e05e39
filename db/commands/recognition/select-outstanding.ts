import { eq, inArray } from "drizzle-orm";
import { isOwnUnit, type RegistrationCase } from "../../../domain/model-registration/guards.ts";
import { type Line, ofLine } from "../../../domain/recognition/lines.ts";
import { decideOutstanding } from "../../../domain/recognition/rules.ts";
import type { SelectOutstanding } from "../../../domain/recognition/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { linesOf } from "../../queries/listable.ts";
import { outstandingSelections, recognitionLists } from "../../schema/recognition.ts";
import { lockLines } from "./lines.ts";
import { listEntry, lockList } from "./load-list.ts";

/**
 * Chooses the outstanding ones of a decided list: exactly those named, from its recognised
 * registrations whose class allows it. The others of the list are not outstanding (any more).
 */
export async function selectOutstanding(
  tx: WriteTx,
  ctx: Context,
  input: SelectOutstanding,
): Promise<Result<Done<{ id: number; count: number }>>> {
  const locked = await lockList(tx, input);
  if (!locked.ok) return locked;
  const list = locked.value;
  const allowed = decideOutstanding(ctx.viewer, list);
  if (!allowed.ok) return allowed;
  const lines = await lockLines(tx, ctx, list.id);
  const ids = lines.map(({ registrationId }) => registrationId);
  const held = await tx
    .select({ id: outstandingSelections.registrationId })
    .from(outstandingSelections)
    .where(inArray(outstandingSelections.registrationId, ids));
  const before = held.map(({ id }) => id);
  const added = input.registrationIds.filter((id) => !before.includes(id));
  const chosen = await checkChosen(tx, ctx, lines, added);
  if (!chosen.ok) return chosen;
  const dropped = before.filter((id) => !input.registrationIds.includes(id));
  if (dropped.length > 0) {
    await tx
      .delete(outstandingSelections)
      .where(inArray(outstandingSelections.registrationId, dropped));
  }
  const rows = chosen.value.map(({ id: registrationId, orgPath }) => ({
    registrationId,
    orgPath,
    note: input.note,
    selectedById: ctx.viewer.personId,
    selectedAt: ctx.now,
    sample: ctx.sample,
  }));
  if (rows.length > 0) await tx.insert(outstandingSelections).values(rows);
  await tx
    .update(recognitionLists)
    .set({ version: list.version + 1 })
    .where(eq(recognitionLists.id, list.id));
  const change = { before: { selected: before }, after: { selected: input.registrationIds } };
  const count = input.registrationIds.length;
  return done({ id: list.id, count }, listEntry("select_outstanding", list, change));
}

async function checkChosen(
  tx: WriteTx,
  ctx: Context,
  lines: readonly Line[],
  ids: readonly number[],
): Promise<Result<RegistrationCase[]>> {
  const facts = await linesOf(tx, ids);
  const chosen: RegistrationCase[] = [];
  for (const id of ids) {
    const line = lines.find(({ registrationId }) => registrationId === id);
    const fact = facts.find((one) => one.id === id);
    if (!line?.subject || !fact) return refuse({ code: "invalid_reference" });
    const { subject, name } = line;
    if (subject.state !== "recognised") return refuse(ofLine(name, "wrong_state"));
    if (subject.suspended) return refuse(ofLine(name, "suspended"));
    if (isOwnUnit(ctx.viewer, subject)) return refuse(ofLine(name, "own_unit"));
    if (!fact.outstanding) return refuse({ code: "class_not_outstanding", params: { name } });
    chosen.push(subject);
  }
  return ok(chosen);
}
