import { isPlainDate } from "../../domain/plain-date.ts";

/**
 * "date" takes a plain date, "money" whole đồng, "share" a ratio shown as "69,7%"; a value of
 * another type is written as text.
 */
export type SheetColumn = {
  readonly header: string;
  /** In characters, as Excel counts it. */
  readonly width: number;
  readonly kind: "text" | "number" | "date" | "money" | "share";
};

export type SheetCell = string | number | null;

/** Places of the looks in the list of styles that `sheet-parts.ts` writes. */
export const styleOf = {
  title: 1,
  subtitle: 2,
  header: 3,
  text: 4,
  number: 5,
  date: 6,
  money: 7,
  share: 8,
  quoted: 9,
};

// Excel makes a formula of such a text once somebody edits the cell, unless it is marked as text.
const FORMULA_LIKE = /^[=+\-@\t\r]/;
const LONGEST_TEXT = 32_767;
const LINE_POINTS = 15.75;
const TALLEST_POINTS = 409;
// Characters that XML cannot carry.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** One row of the table; `row` is its number in the sheet, from 1. */
export function rowXml(
  row: number,
  columns: readonly SheetColumn[],
  cells: readonly SheetCell[],
): string {
  let xml = "";
  let lines = 1;
  for (const [at, { kind, width }] of columns.entries()) {
    const value = cells[at] ?? null;
    xml += cellXml(`${columnName(at)}${row}`, kind, value);
    if (kind === "text" && value !== null) lines = Math.max(lines, linesOf(String(value), width));
  }
  return `<row r="${row}"${rowHeight(lines)}>${xml}</row>`;
}

/** Attribute for a row of so many lines; not every program finds the height by itself. */
export function rowHeight(lines: number): string {
  return lines > 1 ? ` ht="${Math.min(lines * LINE_POINTS, TALLEST_POINTS)}"` : "";
}

/** Lines that the text takes in a column of this width, about. */
export function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length || 1) / width), 0);
}

function cellXml(ref: string, kind: SheetColumn["kind"], value: SheetCell): string {
  if (value === null || value === "") return `<c r="${ref}" s="${styleOf[kind]}"/>`;
  const number = kind === "date" ? daySerial(value) : value;
  if (kind !== "text" && Number.isFinite(number)) {
    return `<c r="${ref}" s="${styleOf[kind]}"><v>${number}</v></c>`;
  }
  const text = String(value);
  return textCell(ref, FORMULA_LIKE.test(text) ? styleOf.quoted : styleOf.text, text);
}

/** A cell of text, whatever it looks like: never a formula. */
export function textCell(ref: string, style: number, text: string): string {
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Text between tags or in an attribute; what XML or Excel cannot carry is left out. */
export function xmlText(text: string): string {
  const legible = text.slice(0, LONGEST_TEXT).toWellFormed().replace(UNWRITABLE, "");
  return legible.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** "A", "Z", "AA": the letters of the column at this place, from 0. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

// Excel counts days from 30/12/1899; before March 1900 its count is wrong, so that stays text.
function daySerial(value: string | number): number | null {
  if (!isPlainDate(value) || value < "1900-03-01") return null;
  return Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569;
}
