import { inArray, or } from "drizzle-orm";
import { asSystem } from "../../doors.ts";
import { enqueue } from "../../jobs.ts";
import { attachments, documents } from "../../schema/files.ts";

/** Longer than any upload or rendering takes. */
const aDay = 86_400;

/**
 * Announces bytes before they are written. Their row is entered after them, and a process may end
 * in between: a day later a job looks whether anyone owns them, else it deletes them.
 */
export function announceBytes(keys: readonly [string, ...string[]]): Promise<void> {
  return asSystem("bytes without a row yet", (tx) =>
    enqueue(tx, "forget_unowned_bytes", { keys: [...keys] }, { key: keys[0], seconds: aDay }),
  );
}

/** Those of these keys that no row names: their bytes belong to nobody. */
export function unownedKeys(keys: readonly string[]): Promise<string[]> {
  return asSystem("bytes that nobody owns", async (tx) => {
    const files = await tx
      .select({ key: attachments.storageKey, thumbnail: attachments.thumbnailKey })
      .from(attachments)
      .where(or(inArray(attachments.storageKey, keys), inArray(attachments.thumbnailKey, keys)));
    const papers = await tx
      .select({ key: documents.storageKey })
      .from(documents)
      .where(inArray(documents.storageKey, keys));
    const owned = new Set([
      ...files.flatMap(({ key, thumbnail }) => [key, thumbnail]),
      ...papers.map(({ key }) => key),
    ]);
    return keys.filter((key) => !owned.has(key));
  });
}
