import { sql } from "drizzle-orm";
import type { ReadTx } from "./doors.ts";

type Answer = { snapshot: string; readonly at: number; readonly value: Promise<unknown> };

/** More than the offices of a province ask in an hour. */
const keptAtMost = 500;
/** What is noted of changes is kept for a day; an answer is trusted for much less. */
const trustedMs = 3_600_000;

const answers = new Map<string, Answer>();

/**
 * The answer to a question about what the viewer of `tx` sees, worked out once for as long as
 * nothing at, below or above the viewer's places has changed: exact, never "some minutes old".
 * `question` names all that the answer depends on besides. Faults are not remembered.
 */
export async function remembered<T>(
  tx: ReadTx,
  question: readonly unknown[],
  answer: () => Promise<T>,
): Promise<T> {
  const { eyes, snapshot } = await whoAndWhen(tx);
  const key = JSON.stringify([eyes, ...question]);
  const known = answers.get(key);
  if (known && (await stillHolds(tx, known, snapshot))) {
    known.snapshot = snapshot;
    keep(key, known);
    return known.value as Promise<T>;
  }
  const value = answer();
  keep(key, { snapshot, at: performance.now(), value });
  value.catch(() => answers.delete(key));
  return value;
}

async function whoAndWhen(tx: ReadTx) {
  const [row] = await tx.execute<{ eyes: string; snapshot: string }>(sql`
    select concat_ws(' ', current_database(), current_setting('app.read_paths'),
      current_setting('app.inherited_paths')) as eyes, pg_current_snapshot()::text as snapshot`);
  if (!row) throw new Error("no transaction");
  return row;
}

/** Whether nothing has changed from the answer's snapshot to this one. Equal ones see the same. */
async function stillHolds(tx: ReadTx, known: Answer, snapshot: string): Promise<boolean> {
  if (known.snapshot === snapshot) return true;
  if (performance.now() - known.at > trustedMs) return false;
  const [row] = await tx.execute<{ changed: boolean }>(
    sql`select app_changed_since(${known.snapshot}::pg_snapshot) as changed`,
  );
  return row?.changed === false;
}

/** Keeps an answer as the newest; the one asked for longest ago makes room. */
function keep(key: string, answer: Answer): void {
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > keptAtMost && oldest !== undefined) answers.delete(oldest);
}
