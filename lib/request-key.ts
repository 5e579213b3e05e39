import { createHash } from "node:crypto";
import type { RequestKey } from "../db/idempotency.ts";

/** A form's idempotency key with the digest (SHA-256, hex) of what was said with it. */
export function requestKeyOf(key: string, said: string): RequestKey {
  return { key, hash: createHash("sha256").update(said).digest("hex") };
}
