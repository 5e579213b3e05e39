import { and, eq, isNull } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { attachments } from "../schema/files.ts";

/** What sending a file of a dossier needs; null when removed, not there or not yours. */
export async function attachmentFile(tx: ReadTx, id: number) {
  const [row] = await tx
    .select({
      fileName: attachments.fileName,
      mediaType: attachments.mediaType,
      storageKey: attachments.storageKey,
      thumbnailKey: attachments.thumbnailKey,
    })
    .from(attachments)
    .where(and(eq(attachments.id, id), isNull(attachments.removedAt)));
  return row ?? null;
}
