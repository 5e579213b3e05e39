import { getTranslations } from "next-intl/server";
import type { Cell } from "@/db/queries/dashboard";
import { shareOf } from "@/domain/dashboard/filters";
import type { SheetCell, SheetColumn } from "@/lib/spreadsheet/sheet-xml";
import type { Sheet } from "@/lib/spreadsheet/write";
import type { Loaded } from "../load";
import { fieldNames } from "../words";

const name = (header: string): SheetColumn => ({ header, width: 44, kind: "text" });
const number = (header: string): SheetColumn => ({ header, width: 14, kind: "number" });
const rate = (header: string): SheetColumn => ({ header, width: 14, kind: "share" });

type Table = Pick<Sheet, "columns" | "name"> & { readonly rows: SheetCell[][] };

/** The tables of the dashboard as sheets of one file, under the same lines. */
export async function dashboardSheets(
  loaded: Loaded,
  titleLines: readonly string[],
): Promise<Sheet[]> {
  const tables = [
    await unitsTable(loaded),
    await fieldsTable(loaded),
    await topicsTable(loaded),
    await subjectsTable(loaded),
    await trendTable(loaded),
  ];
  return tables.map((table) => ({ ...table, titleLines }));
}

const rateOf = (cell: Cell) => shareOf(cell.recognised.count, cell.registered.count) ?? "–";

async function unitsTable({ board }: Loaded): Promise<Table> {
  const t = await getTranslations("dashboard");
  const row = (label: string, cell: Cell, fields: readonly Cell[]) => [
    label,
    cell.registered.count,
    cell.assessed.count,
    cell.recognised.count,
    rateOf(cell),
    cell.commended.count,
    ...fields.map((field) => field.registered.count),
  ];
  const whole = board.fields.map((field) => field.cell);
  return {
    name: t("sheets.units"),
    columns: [
      name(t("units.unit")),
      number(t("units.registered")),
      number(t("sheets.assessed")),
      number(t("units.recognised")),
      rate(t("units.rate")),
      number(t("units.commended")),
      ...(await fieldNames(board)).map(number),
    ],
    rows: [
      ...board.places.map((place) => row(place.name, place.cell, place.fields)),
      row(t("units.whole"), board.total, whole),
    ],
  };
}

async function fieldsTable({ board }: Loaded): Promise<Table> {
  const t = await getTranslations("dashboard");
  const names = await fieldNames(board);
  const counts = (cells: readonly { readonly cell: Cell }[]) =>
    cells.map(({ cell }) => cell.registered.count);
  return {
    name: t("sheets.fields"),
    columns: [
      name(t("byField.field")),
      ...board.years.map(({ year }) => number(String(year))),
      number(t("byField.sum")),
    ],
    rows: [
      ...board.fields.map((field, index) => [
        names[index] ?? "",
        ...counts(field.years),
        field.cell.registered.count,
      ]),
      [t("byField.sum"), ...counts(board.years), board.total.registered.count],
    ],
  };
}

async function counted(head: string, rows: readonly (readonly [string, Cell])[]) {
  const t = await getTranslations("dashboard");
  return {
    columns: [
      name(head),
      number(t("units.registered")),
      number(t("units.recognised")),
      number(t("units.commended")),
      rate(t("units.rate")),
    ],
    rows: rows.map(([label, cell]) => [
      label,
      cell.registered.count,
      cell.recognised.count,
      cell.commended.count,
      rateOf(cell),
    ]),
  };
}

async function topicsTable({ board }: Loaded): Promise<Table> {
  const t = await getTranslations("dashboard");
  const rows = board.topics.map(({ name, campaign, cell }) => {
    const topic = name ?? t("topics.without");
    return [campaign ? `${topic} – ${campaign}` : topic, cell] as const;
  });
  const total = [t("byField.sum"), board.total] as const;
  return { name: t("sheets.topics"), ...(await counted(t("topics.topic"), [...rows, total])) };
}

async function subjectsTable({ board }: Loaded): Promise<Table> {
  const t = await getTranslations("dashboard");
  const lists = await getTranslations("lists.subjectType");
  const rows = board.subjects.map((row) => [lists(row.subjectType), row.cell] as const);
  const total = [t("byField.sum"), board.total] as const;
  return { name: t("sheets.subjects"), ...(await counted(t("sheets.subject"), [...rows, total])) };
}

async function trendTable({ trend }: Loaded): Promise<Table> {
  const t = await getTranslations("dashboard");
  return {
    name: t("sheets.trend"),
    columns: [
      { header: t("filters.asOf"), width: 14, kind: "date" },
      number(t("trend.registeredHead")),
      number(t("trend.recognisedHead")),
    ],
    rows: trend.map((point) => [point.asOf, point.registered.count, point.recognised.count]),
  };
}
