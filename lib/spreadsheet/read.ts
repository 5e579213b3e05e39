import { join } from "node:path";
import { isPlainDate } from "../../domain/plain-date.ts";
import { askWorker } from "../files/worker-thread.ts";
import { formatDate } from "../format.ts";
import { parseCsv } from "./csv.ts";
import { guardZip, zipRefusals } from "./guard.ts";

export const sheetRefusals = [
  "empty",
  "too_large",
  "too_many_rows",
  "unknown_format",
  "old_format",
  "wrong_encoding",
  "takes_too_long",
  ...zipRefusals,
] as const;
export type SheetRefusal = (typeof sheetRefusals)[number];

export type SheetReading =
  | { readonly ok: true; readonly rows: string[][] }
  | { readonly ok: false; readonly reason: SheetRefusal };

/** What a sheet that is read may hold: bytes of the file, rows below the header. */
export const sheetLimits = { bytes: 5_000_000, rows: 10_000 } as const;

const THREAD = { memoryMb: 512, seconds: 20 };

/**
 * The first sheet of an .xlsx file, or a .csv file in UTF-8, as rows of text: dates as dd/MM/yyyy,
 * numbers without thousands marks. What it is, its bytes say, not its name. Empty rows at the end
 * are left out.
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetReading> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > sheetLimits.bytes) return { ok: false, reason: "too_large" };
  const magic = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (magic === "d0cf11e0") return { ok: false, reason: "old_format" };
  return withinLimits(magic === "504b0304" ? await readXlsx(bytes) : readCsv(bytes));
}

async function readXlsx(bytes: Uint8Array): Promise<SheetReading> {
  const verdict = await guardZip(Buffer.from(bytes));
  if (!verdict.ok) return verdict;
  if (!verdict.names.includes("xl/workbook.xml")) return { ok: false, reason: "unknown_format" };
  const path = join(process.cwd(), "lib", "spreadsheet", "read-worker.mjs");
  const answer = await askWorker(path, { bytes, maxRows: sheetLimits.rows + 2 }, THREAD);
  if (!answer.ok)
    return { ok: false, reason: answer.reason === "failed" ? "damaged" : answer.reason };
  return { ok: true, rows: (answer.value as unknown[][]).map((row) => row.map(cellText)) };
}

function readCsv(bytes: Uint8Array): SheetReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: isText(bytes) ? "wrong_encoding" : "unknown_format" };
  }
  if (text.includes("\u0000")) return { ok: false, reason: "unknown_format" };
  const rows = parseCsv(text);
  return rows ? { ok: true, rows } : { ok: false, reason: "damaged" };
}

/** Letters of another encoding, UTF-16 included, rather than a picture or a program. */
function isText(bytes: Uint8Array): boolean {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  return mark === "fffe" || mark === "feff" || !bytes.includes(0);
}

function withinLimits(reading: SheetReading): SheetReading {
  if (!reading.ok) return reading;
  const rows = [...reading.rows];
  while (rows.at(-1)?.every((cell) => cell.trim() === "")) rows.pop();
  if (rows.length === 0) return { ok: false, reason: "empty" };
  if (rows.length > sheetLimits.rows + 1) return { ok: false, reason: "too_many_rows" };
  return { ok: true, rows };
}

function cellText(value: unknown): string {
  if (value instanceof Date) {
    // A date in a sheet has no zone; the reader gives it at midnight UTC.
    const day = Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
    return isPlainDate(day) ? formatDate(day) : "";
  }
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : "";
}
