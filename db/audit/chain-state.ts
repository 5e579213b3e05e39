import { count, desc, eq, gt, sql } from "drizzle-orm";
import { asSystem } from "../doors.ts";
import { auditEntries, auditSeals } from "../schema/history.ts";

/** How far the log is sealed: the end of the chain, and how many rows wait for their seal. */
export function chainState() {
  return asSystem("state of the audit chain", async (tx) => {
    const [head] = await tx.select().from(auditSeals).orderBy(desc(auditSeals.position)).limit(1);
    const [waiting] = await tx
      .select({ count: count() })
      .from(auditEntries)
      .where(gt(auditEntries.id, sql`coalesce((select max(entry_id) from audit_seals), 0)`));
    return {
      sealed: head?.position ?? 0,
      sealedAt: head?.sealedAt ?? null,
      digest: head ? Buffer.from(head.digest).toString("hex") : null,
      waiting: waiting?.count ?? 0,
    };
  });
}

/** The seal of one row: its place in the chain, or null while it waits. */
export function sealOf(entryId: number) {
  return asSystem("seal of an audit row", async (tx) => {
    const [seal] = await tx
      .select({ position: auditSeals.position, sealedAt: auditSeals.sealedAt })
      .from(auditSeals)
      .where(eq(auditSeals.entryId, entryId));
    return seal ?? null;
  });
}
