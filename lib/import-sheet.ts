import { type ImportColumn, type ImportRow, importColumns } from "../domain/import/columns.ts";
import { matchColumns } from "./spreadsheet/columns.ts";
import { readSheet, sheetRefusals } from "./spreadsheet/read.ts";

/** Why a list is not taken; the words stand under `import.refused`. */
export const importRefusals = [
  ...sheetRefusals,
  "no_columns",
  "no_file",
  "several_files",
  "bad_form",
  "interrupted",
  "gone",
] as const;
export type ImportRefusal = (typeof importRefusals)[number];

export type ImportSheet =
  | {
      readonly ok: true;
      readonly rows: readonly ImportRow[];
      /** Columns that were found, and headers that mean none of ours. */
      readonly columns: readonly ImportColumn[];
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly reason: ImportRefusal };

/** The rows of a list of models in a CSV or XLSX file; its header row may stand below titles. */
export async function readImportSheet(bytes: Uint8Array): Promise<ImportSheet> {
  const sheet = await readSheet(bytes);
  if (!sheet.ok) return sheet;
  const match = matchColumns(sheet.rows, importColumns);
  if (!match || match.missing.length > 0) return { ok: false, reason: "no_columns" };
  const columns = importColumns.map(({ key }) => key).filter((key) => match.at[key] !== undefined);
  const rows = sheet.rows.slice(match.headerRow + 1).flatMap((row, index) => {
    const cells = columns.map((key) => [key, row[match.at[key] ?? -1] ?? ""] as const);
    if (cells.every(([, text]) => text.trim() === "")) return [];
    return [{ row: match.headerRow + index + 2, cells: Object.fromEntries(cells) }];
  });
  return { ok: true, rows, columns, unknown: match.unknown };
}
