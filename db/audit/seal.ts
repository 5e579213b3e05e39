import { and, gt, lte, sql } from "drizzle-orm";
import { asSystem, type WriteTx } from "../doors.ts";
import { auditEntries, auditSeals } from "../schema/history.ts";
import { canonical, keyedDigest } from "./mac.ts";

type Entry = typeof auditEntries.$inferSelect;

/** What stands before the first seal. */
export const genesis = new Uint8Array(32);

/** Digest of a seal: the one before it, then the whole row with its id, write time and mac. */
export function sealDigest(previous: Uint8Array, entry: Entry): Buffer {
  const { id, mac, recordedAt, ...said } = entry;
  return keyedDigest(previous, canonical([id, said, recordedAt, mac]));
}

/**
 * A point up to which ids are settled once every transaction that was under way when it was taken
 * has ended: no row with a smaller id can appear any more.
 */
export type Mark = { readonly lastId: number; readonly horizon: bigint };

// Large enough to keep up with bulk work, small enough to commit within a moment.
const batch = 2000;

/** Takes a mark in one snapshot: the newest audit row seen, and the next transaction to come. */
export function markOf(): Promise<Mark> {
  return asSystem("audit sealer", async (tx) => {
    const [row] = await tx.execute<{ last: string; horizon: string }>(sql`
      select coalesce((select max(${auditEntries.id}) from ${auditEntries}), 0)::text as last,
        pg_snapshot_xmax(pg_current_snapshot())::text as horizon`);
    return { lastId: Number(row?.last ?? 0), horizon: BigInt(row?.horizon ?? 0) };
  });
}

async function isSettled(tx: WriteTx, { horizon }: Mark): Promise<boolean> {
  const [row] = await tx.execute<{ oldest: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as oldest`,
  );
  return BigInt(row?.oldest ?? 0) >= horizon;
}

type Head = { readonly position: number; readonly entryId: number; readonly digest: Uint8Array };

async function headOf(tx: WriteTx): Promise<Head> {
  const [row] = await tx
    .select()
    .from(auditSeals)
    .orderBy(sql`${auditSeals.position} desc`)
    .limit(1);
  return row ?? { position: 0, entryId: 0, digest: genesis };
}

/**
 * Seals the next rows up to the mark, in order of id. Returns how many were sealed; null when the
 * mark is not settled yet, or another process is sealing.
 */
function sealUpTo(mark: Mark, now: Date): Promise<number | null> {
  return asSystem("audit sealer", async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('so_dan_van_kheo_audit_sealer')) as mine`,
    );
    if (!lock?.mine || !(await isSettled(tx, mark))) return null;
    const head = await headOf(tx);
    const entries = await tx
      .select()
      .from(auditEntries)
      .where(and(gt(auditEntries.id, head.entryId), lte(auditEntries.id, mark.lastId)))
      .orderBy(auditEntries.id)
      .limit(batch);
    if (entries.length > 0) await tx.insert(auditSeals).values(sealsFor(entries, head, now));
    return entries.length;
  });
}

function sealsFor(entries: readonly Entry[], head: Head, sealedAt: Date) {
  let previous: Uint8Array = head.digest;
  return entries.map((entry, index) => {
    const digest = sealDigest(previous, entry);
    previous = digest;
    return { position: head.position + index + 1, entryId: entry.id, digest, sealedAt };
  });
}

/** Seals everything up to a settled mark, batch after batch. Null when it is not settled yet. */
export async function sealAll(mark: Mark, now: () => Date): Promise<number | null> {
  let sealed = 0;
  for (;;) {
    const count = await sealUpTo(mark, now());
    if (count === null) return sealed > 0 ? sealed : null;
    sealed += count;
    if (count < batch) return sealed;
  }
}
