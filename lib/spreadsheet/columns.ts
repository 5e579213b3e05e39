import { fold } from "../../domain/fold.ts";

export type ColumnSpec<Key extends string> = {
  readonly key: Key;
  /** Headers that mean this column; marks, capitals and signs do not matter. */
  readonly headers: readonly string[];
  readonly required?: boolean;
};

export type ColumnMatch<Key extends string> = {
  /** Place of the header row among the rows, from 0. */
  readonly headerRow: number;
  /** Place of each column that was found, from 0. */
  readonly at: Readonly<Partial<Record<Key, number>>>;
  readonly missing: readonly Key[];
  /** Headers, as they stand, that name no column or name one a second time. */
  readonly unknown: readonly string[];
};

// Titles may stand above the table.
const ROWS_SEARCHED = 20;
// "Tiền thưởng (đồng)" means "Tiền thưởng", unless there is a column of the whole name.
const NOTE = /\([^)]*\)/g;

/** The header row among the first rows, being the one that names most columns; null: none does. */
export function matchColumns<Key extends string>(
  rows: readonly (readonly string[])[],
  specs: readonly ColumnSpec<Key>[],
): ColumnMatch<Key> | null {
  const keys = new Map(specs.flatMap(({ key, headers }) => headers.map((h) => [bare(h), key])));
  const found = rows
    .slice(0, ROWS_SEARCHED)
    .map((row, headerRow) => matchRow(row, headerRow, keys))
    .reduce((best, next) => (count(next) > count(best) ? next : best), matchRow([], 0, keys));
  if (count(found) === 0) return null;
  const missing = specs.filter(({ key, required }) => required && found.at[key] === undefined);
  return { ...found, missing: missing.map(({ key }) => key) };
}

function matchRow<Key extends string>(
  row: readonly string[],
  headerRow: number,
  keys: ReadonlyMap<string, Key>,
): ColumnMatch<Key> {
  const at: Partial<Record<Key, number>> = {};
  const unknown: string[] = [];
  for (const [place, header] of row.entries()) {
    const key = keys.get(bare(header)) ?? keys.get(bare(header.replace(NOTE, " ")));
    if (key !== undefined && at[key] === undefined) at[key] = place;
    else if (header.trim() !== "") unknown.push(header.trim());
  }
  return { headerRow, at, missing: [], unknown };
}

function bare(header: string): string {
  return fold(header)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function count(match: ColumnMatch<string>): number {
  return Object.keys(match.at).length;
}
