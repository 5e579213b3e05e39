import { and, eq } from "drizzle-orm";
import type { DocumentKind } from "../../domain/recognition/lists.ts";
import type { ReadTx } from "../doors.ts";
import { documents } from "../schema/files.ts";

/** The paper of a decision, or null when it has not been made. */
export async function documentOf(tx: ReadTx, decisionId: number, kind: DocumentKind) {
  const [row] = await tx
    .select({ id: documents.id, fileName: documents.fileName, createdAt: documents.createdAt })
    .from(documents)
    .where(and(eq(documents.decisionId, decisionId), eq(documents.kind, kind)));
  return row ?? null;
}

/** What sending an issued paper needs; null when not there or not yours. */
export async function documentFile(tx: ReadTx, id: number) {
  const [row] = await tx
    .select({
      fileName: documents.fileName,
      mediaType: documents.mediaType,
      storageKey: documents.storageKey,
    })
    .from(documents)
    .where(eq(documents.id, id));
  return row ?? null;
}
