import { and, eq } from "drizzle-orm";
import { decideStanding, type Line, ofLine } from "../../../domain/recognition/lines.ts";
import { decideFreeze, decidePrepare } from "../../../domain/recognition/rules.ts";
import type { SeenList, ThawList } from "../../../domain/recognition/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { linesOf } from "../../queries/listable.ts";
import { recognitionListItems, recognitionLists } from "../../schema/recognition.ts";
import { lockLines } from "./lines.ts";
import { type LoadedList, listEntry, lockList } from "./load-list.ts";

/**
 * Freezes a list: each line is written down as it stands, and what is decided is what was frozen.
 * A line that is on hold or no longer classified refuses the whole.
 */
export async function freezeList(
  tx: WriteTx,
  ctx: Context,
  input: SeenList,
): Promise<Result<Done<{ id: number }>>> {
  const locked = await lockList(tx, input);
  if (!locked.ok) return locked;
  const list = locked.value;
  const allowed = decideFreeze(ctx.viewer, list);
  if (!allowed.ok) return allowed;
  const lines = await lockLines(tx, ctx, list.id);
  const standing = decideStanding(lines);
  if (!standing.ok) return standing;
  const frozen = await writeDown(tx, list, lines);
  if (!frozen.ok) return frozen;
  const set = { state: "frozen" as const, frozenAt: ctx.now, frozenById: ctx.viewer.personId };
  await setList(tx, list, set);
  const after = { state: "frozen", lines: lines.length };
  return done({ id: list.id }, listEntry("freeze", list, { before: { state: "draft" }, after }));
}

async function writeDown(
  tx: WriteTx,
  list: LoadedList,
  lines: readonly Line[],
): Promise<Result<null>> {
  const facts = await linesOf(
    tx,
    lines.map(({ registrationId }) => registrationId),
  );
  for (const line of lines) {
    const fact = facts.find(({ id }) => id === line.registrationId);
    if (!fact) return refuse(ofLine(line.name, "class_missing"));
    if (line.outcome === "recognise" && !fact.recognisable) {
      return refuse({ code: "class_not_recognisable", params: { name: fact.name } });
    }
    await tx
      .update(recognitionListItems)
      .set({
        frozenName: fact.name,
        frozenUnitName: fact.unitName,
        frozenFieldName: fact.fieldName,
        frozenClassName: fact.className,
      })
      .where(
        and(
          eq(recognitionListItems.listId, list.id),
          eq(recognitionListItems.registrationId, line.registrationId),
        ),
      );
  }
  return ok(null);
}

async function setList(
  tx: WriteTx,
  list: LoadedList,
  set: Partial<typeof recognitionLists.$inferInsert>,
): Promise<void> {
  await tx
    .update(recognitionLists)
    .set({ ...set, version: list.version + 1 })
    .where(eq(recognitionLists.id, list.id));
}

/** Opens a frozen list again before it is decided, with a reason that stays in the log. */
export async function thawList(
  tx: WriteTx,
  ctx: Context,
  input: ThawList,
): Promise<Result<Done<{ id: number }>>> {
  const locked = await lockList(tx, input);
  if (!locked.ok) return locked;
  const list = locked.value;
  const allowed = decidePrepare(ctx.viewer, list, "frozen");
  if (!allowed.ok) return allowed;
  await setList(tx, list, { state: "draft", frozenAt: null, frozenById: null });
  const after = { state: "draft", reason: input.reason };
  return done({ id: list.id }, listEntry("thaw", list, { before: { state: "frozen" }, after }));
}
