import type { Refusal } from "../refusal.ts";

export const importColumnKeys = [
  "name",
  "field",
  "province",
  "unit",
  "subject_type",
  "subject_name",
  "year",
  "summary",
  "results",
  "source_url",
] as const;
export type ImportColumn = (typeof importColumnKeys)[number];

type ColumnNames = {
  readonly key: ImportColumn;
  /** Headers that mean this column; marks, capitals and signs do not matter. */
  readonly headers: readonly string[];
  readonly required?: boolean;
};

/** The columns of a list of models, under the names that offices and exports give them. */
export const importColumns: readonly ColumnNames[] = [
  {
    key: "name",
    headers: ["name", "Tên mô hình", "Tên", "Mô hình", "Tên mô hình, điển hình", "Điển hình"],
    required: true,
  },
  { key: "field", headers: ["field", "Lĩnh vực"] },
  { key: "province", headers: ["province", "Tỉnh", "Tỉnh, thành phố", "Tỉnh/Thành phố"] },
  { key: "unit", headers: ["unit", "Đơn vị", "Địa phương", "Đơn vị đăng ký", "Xã, phường"] },
  {
    key: "subject_type",
    headers: ["subject_type", "Loại chủ thể", "Tập thể, cá nhân", "Tập thể/Cá nhân", "Loại"],
  },
  {
    key: "subject_name",
    headers: ["subject_name", "Chủ thể", "Tên tập thể, cá nhân", "Tập thể, cá nhân thực hiện"],
  },
  { key: "year", headers: ["year", "Năm", "Năm thực hiện", "Năm đăng ký"] },
  { key: "summary", headers: ["summary", "Tóm tắt", "Nội dung", "Cách làm", "Mô tả"] },
  { key: "results", headers: ["results", "Kết quả", "Hiệu quả", "Kết quả, hiệu quả"] },
  { key: "source_url", headers: ["source_url", "Nguồn", "Nguồn tin", "Địa chỉ nguồn", "Link"] },
];

/** One line of a list: its place in the sheet (from 1, as the sheet shows it) and its cells. */
export type ImportRow = {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
};

/** Rows that one import takes: it is one transaction, and the log has a line for each. */
export const importRowsMax = 2000;

/** Why a list of so many rows is not imported; null when it may be. */
export function refusedRows(count: number): Refusal | null {
  if (count === 0) return { code: "import_empty" };
  if (count <= importRowsMax) return null;
  return { code: "import_too_many", params: { max: importRowsMax } };
}
