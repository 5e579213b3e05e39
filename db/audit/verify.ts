import { and, asc, count, desc, eq, gt, isNull, lt, lte, sql } from "drizzle-orm";
import { asSystem, type WriteTx } from "../doors.ts";
import { auditEntries, auditSeals } from "../schema/history.ts";
import { macOf } from "./mac.ts";
import { genesis, sealDigest } from "./seal.ts";

/**
 * `altered`: the row is not what was written or sealed. `missing`: a sealed row, or a seal with its
 * row, is gone. `inserted`: a row that the product did not write, or that came after its time.
 * `duplicate`: a copy of a row.
 */
export type FindingKind = "altered" | "missing" | "inserted" | "duplicate";

export type Finding = {
  readonly kind: FindingKind;
  /** The row; null where only its place in the chain is known. */
  readonly entryId: number | null;
  readonly position: number | null;
};

export type Report = {
  readonly findings: readonly Finding[];
  readonly sealed: number;
  /** Rows not sealed yet, all newer than the last sealed one. */
  readonly unsealed: number;
  /** End of the chain: kept elsewhere, it proves later that the end was not cut off. */
  readonly head: { readonly position: number; readonly digest: string } | null;
};

const batch = 5000;

/**
 * Holds every audit row against its writer's mac and against the chain of seals, and names each
 * that was altered, is missing or was put in. Reads in batches; changes nothing.
 */
export function verifyAudit(): Promise<Report> {
  return asSystem("audit verification", async (tx) => {
    const [head] = await tx.select().from(auditSeals).orderBy(desc(auditSeals.position)).limit(1);
    const last = head?.position ?? 0;
    const chain = await walkChain(tx, last);
    const tail = await walkUnsealed(tx);
    return {
      findings: [...chain.findings, ...tail.findings, ...(await duplicates(tx))],
      sealed: chain.sealed,
      unsealed: tail.unsealed,
      head: head ? { position: last, digest: Buffer.from(head.digest).toString("hex") } : null,
    };
  });
}

async function walkChain(tx: WriteTx, last: number) {
  const findings: Finding[] = await beforeTheFirst(tx);
  let [position, sealed] = [0, 0];
  // The digest the next seal builds on; null after a gap, where it is not known.
  let previous: Uint8Array | null = genesis;
  while (position < last) {
    const rows = await tx
      .select({ seal: auditSeals, entry: auditEntries })
      .from(auditSeals)
      .leftJoin(auditEntries, eq(auditEntries.id, auditSeals.entryId))
      .where(and(gt(auditSeals.position, position), lte(auditSeals.position, last)))
      .orderBy(asc(auditSeals.position))
      .limit(batch);
    if (rows.length === 0) break;
    for (const { seal, entry } of rows) {
      for (let gone = position + 1; gone < seal.position; gone += 1) {
        findings.push({ kind: "missing", entryId: null, position: gone });
        previous = null;
      }
      const kind = judge(seal, entry, previous);
      if (kind) findings.push({ kind, entryId: seal.entryId, position: seal.position });
      previous = seal.digest;
      position = seal.position;
    }
    sealed += rows.length;
  }
  return { findings, sealed };
}

/** The chain begins at 1: a seal before it hides a row. */
async function beforeTheFirst(tx: WriteTx): Promise<Finding[]> {
  const rows = await tx.select().from(auditSeals).where(lt(auditSeals.position, 1));
  return rows.map(({ entryId, position }) => ({ kind: "inserted", entryId, position }));
}

type Entry = typeof auditEntries.$inferSelect;

function judge(
  seal: typeof auditSeals.$inferSelect,
  entry: Entry | null,
  previous: Uint8Array | null,
): FindingKind | null {
  if (!entry) return "missing";
  if (macOf(entry) !== entry.mac) return "altered";
  const holds = previous === null || sealDigest(previous, entry).equals(seal.digest);
  return holds ? null : "altered";
}

/** Rows without a seal: the newest wait for theirs, older ones and unsigned ones were put in. */
async function walkUnsealed(tx: WriteTx) {
  const [highest] = await tx
    .select({ id: sql<string>`max(${auditSeals.entryId})` })
    .from(auditSeals);
  const sealedTo = Number(highest?.id ?? 0);
  const findings: Finding[] = [];
  let [unsealed, after] = [0, Number.MIN_SAFE_INTEGER];
  for (;;) {
    const rows = await tx
      .select({ entry: auditEntries })
      .from(auditEntries)
      .leftJoin(auditSeals, eq(auditSeals.entryId, auditEntries.id))
      .where(and(isNull(auditSeals.entryId), gt(auditEntries.id, after)))
      .orderBy(asc(auditEntries.id))
      .limit(batch);
    for (const { entry } of rows) {
      const isTail = entry.id > sealedTo && macOf(entry) === entry.mac;
      if (isTail) unsealed += 1;
      else findings.push({ kind: "inserted", entryId: entry.id, position: null });
      after = entry.id;
    }
    if (rows.length < batch) return { findings, unsealed };
  }
}

/** A mac covers who, what, when and the request: two rows with one mac are one row twice. */
async function duplicates(tx: WriteTx): Promise<Finding[]> {
  const copies = await tx
    .select({ ids: sql<string[]>`array_agg(${auditEntries.id}::text order by ${auditEntries.id})` })
    .from(auditEntries)
    .groupBy(auditEntries.mac)
    .having(gt(count(), 1));
  return copies.flatMap(({ ids }) =>
    ids.slice(1).map((id) => ({ kind: "duplicate", entryId: Number(id), position: null }) as const),
  );
}
