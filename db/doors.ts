import { sql } from "drizzle-orm";
import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import { type Result, refuse } from "../domain/result.ts";
import { readPaths, type Viewer } from "../domain/viewer.ts";
import { macOf } from "./audit/mac.ts";
import { database } from "./client.ts";
import type { AuditEntry, Command, Context } from "./command.ts";
import { refusalOf } from "./constraints.ts";
import { claimKey, type RequestKey, storeAnswer } from "./idempotency.ts";
import { auditEntries } from "./schema/history.ts";

type Transaction = Parameters<Parameters<ReturnType<typeof database>["transaction"]>[0]>[0];

/** A transaction that can write. Made by the write and system doors only. */
export type WriteTx = Omit<Transaction, "transaction" | "rollback" | "query">;

/** A transaction that cannot write: neither by type nor in the database. */
export type ReadTx = Pick<
  WriteTx,
  "select" | "selectDistinct" | "selectDistinctOn" | "with" | "$with" | "execute"
>;

const reading: PgTransactionConfig = { isolationLevel: "repeatable read", accessMode: "read only" };

/** Tells PostgreSQL whose eyes this transaction has; from here other units do not exist. */
async function enter(tx: Transaction, door: "app" | "system", viewer: Viewer | null) {
  const paths = viewer ? readPaths(viewer) : [];
  const inherited = viewer?.inheritedPaths ?? [];
  await tx.execute(sql`select
    set_config('app.read_paths', ${`{${paths.join(",")}}`}, true),
    set_config('app.inherited_paths', ${`{${inherited.join(",")}}`}, true),
    set_config('app.person_id', ${String(viewer?.personId ?? 0)}, true),
    set_config('role', current_database() || ${`_${door}`}, true)`);
}

/** The read door: one read-only snapshot through the viewer's eyes. */
export function read<T>(viewer: Viewer, run: (tx: ReadTx) => Promise<T>): Promise<T> {
  return database().transaction(async (tx) => {
    await enter(tx, "app", viewer);
    return run(tx);
  }, reading);
}

export type WriteOptions = {
  readonly now: Date;
  readonly requestId: string;
  readonly sample?: boolean;
  /** The form's idempotency key and what was sent with it; a second click gets the first answer. */
  readonly request?: RequestKey;
};

class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super("refused");
    this.result = result;
  }
}

/**
 * The write door: runs one command in one transaction with its audit rows. A refusal rolls
 * everything back and comes out as a value; a fault is thrown.
 */
export async function write<I, O>(
  viewer: Viewer,
  options: WriteOptions,
  command: Command<I, O>,
  input: I,
): Promise<Result<O>> {
  const { now, requestId, sample = false, request } = options;
  const ctx: Context = { viewer, now, requestId, sample };
  try {
    return await database().transaction(async (tx) => {
      await enter(tx, "app", viewer);
      if (request) {
        const earlier = await claimKey<O>(tx, viewer.personId, request, now);
        if (earlier) return earlier;
      }
      const result = await command(tx, ctx, input);
      if (!result.ok) throw new Refused(result);
      await writeAudit(tx, ctx, result.value.audit);
      const answer: Result<O> = { ok: true, value: result.value.value };
      if (request) await storeAnswer(tx, viewer.personId, request, answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    const refusal = refusalOf(error);
    if (refusal) return refuse(refusal);
    throw error;
  }
}

/** Writes audit rows; the write door does it for every command, sign-in does it itself. */
export async function writeAudit(
  tx: WriteTx,
  ctx: {
    viewer: Pick<Viewer, "personId" | "name"> | null;
    now: Date;
    requestId: string;
    sample: boolean;
  },
  entries: readonly AuditEntry[],
): Promise<void> {
  const rows = entries.map((entry) => {
    const row = {
      orgPath: entry.orgPath,
      action: entry.action,
      subjectType: entry.subject.type,
      subjectId: entry.subject.id,
      actorId: ctx.viewer?.personId ?? null,
      actorName: ctx.viewer?.name ?? "",
      before: entry.before ?? null,
      after: entry.after ?? null,
      requestId: ctx.requestId,
      happenedAt: ctx.now,
      sample: ctx.sample,
    };
    return { ...row, mac: macOf(row) };
  });
  await tx.insert(auditEntries).values(rows);
}

/**
 * The system door, for what has no viewer yet or serves all of them: sign-in, the worker,
 * the sample data. Its callers are listed by path in the house check.
 */
export function asSystem<T>(_reason: string, run: (tx: WriteTx) => Promise<T>): Promise<T> {
  return database().transaction(async (tx) => {
    await enter(tx, "system", null);
    return run(tx);
  });
}
