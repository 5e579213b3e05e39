import { and, asc, eq, inArray } from "drizzle-orm";
import { decidePrepare, proposedOutcome } from "../../../domain/recognition/rules.ts";
import type { EditList } from "../../../domain/recognition/schema.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type Context, type Done, done } from "../../command.ts";
import type { WriteTx } from "../../doors.ts";
import { type ListableLine, linesOf, unlistedOf } from "../../queries/listable.ts";
import { recognitionListItems, recognitionLists } from "../../schema/recognition.ts";
import { type LoadedList, listEntry, lockList } from "./load-list.ts";

type Item = typeof recognitionListItems.$inferInsert;

/** Changes a list while it is collected: outcomes, notes, lines taken out and put in. */
export async function editList(
  tx: WriteTx,
  ctx: Context,
  input: EditList,
): Promise<Result<Done<{ id: number; version: number }>>> {
  const locked = await lockList(tx, input);
  if (!locked.ok) return locked;
  const list = locked.value;
  const allowed = decidePrepare(ctx.viewer, list, "draft");
  if (!allowed.ok) return allowed;
  const held = await tx
    .select()
    .from(recognitionListItems)
    .where(eq(recognitionListItems.listId, list.id))
    .orderBy(asc(recognitionListItems.position));
  const kept = await keptLines(tx, held, input);
  if (!kept.ok) return kept;
  const added = await addedLines(tx, list, input);
  if (!added.ok) return added;
  const items = [...kept.value, ...added.value].map((item, position) => ({ ...item, position }));
  await writeItems(tx, list, input.removeIds, items);
  const version = list.version + 1;
  await tx
    .update(recognitionLists)
    .set({ title: input.title, version })
    .where(eq(recognitionLists.id, list.id));
  const change = { before: sketch(held), after: { title: input.title, ...sketch(items) } };
  return done({ id: list.id, version }, listEntry("edit", list, change));
}

function sketch(items: readonly Pick<Item, "registrationId" | "outcome">[]) {
  const of = (outcome: Item["outcome"]) =>
    items.filter((item) => item.outcome === outcome).map(({ registrationId }) => registrationId);
  return { recognise: of("recognise"), decline: of("decline") };
}

/** The lines that stay, with their outcome and note as typed. */
async function keptLines(
  tx: WriteTx,
  held: readonly Item[],
  input: EditList,
): Promise<Result<Item[]>> {
  const facts = await linesOf(
    tx,
    held.map(({ registrationId }) => registrationId),
  );
  const items: Item[] = [];
  for (const item of held) {
    if (input.removeIds.includes(item.registrationId)) continue;
    const typed = input.lines.find((line) => line.registrationId === item.registrationId);
    const fact = facts.find(({ id }) => id === item.registrationId);
    const next = typed ? { ...item, outcome: typed.outcome, note: typed.note } : item;
    if (next.outcome === "recognise" && fact?.recognisable === false) {
      return refuse({ code: "class_not_recognisable", params: { name: fact.name } });
    }
    items.push(next);
  }
  return ok(items);
}

async function addedLines(
  tx: WriteTx,
  list: LoadedList,
  { addIds }: EditList,
): Promise<Result<Item[]>> {
  if (addIds.length === 0) return ok([]);
  const free: ListableLine[] = await unlistedOf(tx, list.roundId);
  const chosen = free.filter(({ id }) => addIds.includes(id));
  if (chosen.length < addIds.length) return refuse({ code: "invalid_reference" });
  return ok(
    chosen.map(({ id, recognisable }) => ({
      listId: list.id,
      orgPath: list.orgPath,
      registrationId: id,
      outcome: proposedOutcome(recognisable),
      note: "",
      position: 0,
    })),
  );
}

async function writeItems(
  tx: WriteTx,
  list: LoadedList,
  removeIds: readonly number[],
  items: readonly Item[],
): Promise<void> {
  const table = recognitionListItems;
  if (removeIds.length > 0) {
    await tx
      .delete(table)
      .where(and(eq(table.listId, list.id), inArray(table.registrationId, [...removeIds])));
  }
  const ids = items.map(({ registrationId }) => registrationId);
  if (ids.length === 0) return;
  await tx.delete(table).where(and(eq(table.listId, list.id), inArray(table.registrationId, ids)));
  await tx.insert(table).values([...items]);
}
