import { and, eq } from "drizzle-orm";
import { type Result, refuse } from "../domain/result.ts";
import type { WriteTx } from "./doors.ts";
import { idempotencyKeys } from "./schema/access.ts";

export type RequestKey = {
  /** Random, made when the form was drawn; at most 255 characters. */
  readonly key: string;
  /** Digest of action and content: the same key with other content is refused. */
  readonly hash: string;
};

/**
 * Claims a key, or returns the answer already given to it. A concurrent twin waits here until the
 * first commits (then it gets the first's answer) or rolls back (then it runs itself).
 */
export async function claimKey<O>(
  tx: WriteTx,
  personId: number,
  request: RequestKey,
  now: Date,
): Promise<Result<O> | null> {
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ personId, key: request.key, requestHash: request.hash, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length > 0) return null;
  const [earlier] = await tx
    .select({ hash: idempotencyKeys.requestHash, answer: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, request.key)));
  if (!earlier || earlier.hash !== request.hash) return refuse({ code: "key_reused" });
  // The answer was stored by `storeAnswer` in the transaction that claimed the key.
  return earlier.answer as Result<O>;
}

/** Keeps the first answer beside its key, in the transaction of the change. */
export async function storeAnswer<O>(
  tx: WriteTx,
  personId: number,
  request: RequestKey,
  answer: Result<O>,
): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ answer })
    .where(and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, request.key)));
}
