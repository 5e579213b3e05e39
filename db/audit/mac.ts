import { createHmac } from "node:crypto";

/** JSON with sorted keys: the same text before and after a round trip through jsonb. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(",")}}`;
}

/** What the writer vouches for; the row's own id and write time are the sealer's business. */
export type Vouched = {
  readonly orgPath: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: number;
  readonly actorId: number | null;
  readonly actorName: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly requestId: string;
  readonly happenedAt: Date;
  readonly sample: boolean;
};

/** Keyed digest (HMAC-SHA256) of these parts, one after another. The key lies outside the database. */
export function keyedDigest(...parts: readonly (string | Uint8Array)[]): Buffer {
  const key = process.env["AUDIT_SECRET"];
  if (!key) throw new Error("AUDIT_SECRET is not set");
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** What the writer says of an audit row under its key, hex. */
export function macOf(row: Vouched): string {
  const said = canonical([
    row.orgPath,
    row.action,
    row.subjectType,
    row.subjectId,
    row.actorId,
    row.actorName,
    row.before,
    row.after,
    row.requestId,
    row.happenedAt,
    row.sample,
  ]);
  return keyedDigest(said).toString("hex");
}
