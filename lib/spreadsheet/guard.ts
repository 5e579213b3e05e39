import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";

export const zipRefusals = ["damaged", "bomb", "macros", "links"] as const;
export type ZipRefusal = (typeof zipRefusals)[number];

export type ZipVerdict =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly reason: ZipRefusal };

const LIMITS = { entries: 200, entryBytes: 80_000_000, totalBytes: 100_000_000, ratio: 200 };
// Small parts of honest files may shrink more than that.
const RATIO_FROM_BYTES = 1_000_000;
const MACROS = /vbaProject|vbaData|\/macrosheets\//i;
const LINKS = /\/externalLinks\//i;

/**
 * Whether an Office file (bytes, or the path of one) may be opened by a program that reads it
 * whole. Every entry is inflated and counted, since the sizes an archive states can be forged.
 */
export async function guardZip(source: string | Buffer): Promise<ZipVerdict> {
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true };
  try {
    const zip = await (typeof source === "string"
      ? openPromise(source, options)
      : fromBufferPromise(source, options));
    try {
      return await inspect(zip);
    } finally {
      zip.close();
    }
  } catch {
    return { ok: false, reason: "damaged" };
  }
}

async function inspect(zip: ZipFile): Promise<ZipVerdict> {
  const names: string[] = [];
  let total = 0;
  if (zip.entryCount > LIMITS.entries) return { ok: false, reason: "bomb" };
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    if (MACROS.test(entry.fileName)) return { ok: false, reason: "macros" };
    if (LINKS.test(entry.fileName)) return { ok: false, reason: "links" };
    const allowed = Math.min(LIMITS.totalBytes - total, entryLimit(entry));
    if (entry.uncompressedSize > allowed) return { ok: false, reason: "bomb" };
    const counted = await inflatedSize(zip, entry, allowed);
    if (counted > allowed) return { ok: false, reason: "bomb" };
    total += counted;
  }
  return { ok: true, names };
}

function entryLimit({ compressedSize }: Entry): number {
  const byRatio = Math.max(compressedSize * LIMITS.ratio, RATIO_FROM_BYTES);
  return Math.min(LIMITS.entryBytes, byRatio);
}

async function inflatedSize(zip: ZipFile, entry: Entry, limit: number): Promise<number> {
  let bytes = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > limit) break;
  }
  return bytes;
}
