import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import type { RegistrationRow } from "@/db/queries/registrations";
import {
  firstPage,
  type RegistrationFilters,
  type RegistrationSort,
  toQuery,
} from "@/domain/model-registration/filters";
import { registrationWorkflow } from "@/domain/model-registration/workflow";
import { withinArea } from "@/domain/org/within-area";
import { plainDateOf } from "@/domain/plain-date";
import { formatDate } from "@/lib/format";
import type { SheetColumn } from "@/lib/spreadsheet/sheet-xml";

type Column = ListColumn<RegistrationRow> & {
  /** The same column in the XLSX of the same list. */
  readonly sheet: SheetColumn;
  readonly text: (row: RegistrationRow) => string | null;
};

/** Columns of the list: the table on screen and the XLSX. */
export async function registrationColumns(filters: RegistrationFilters): Promise<Column[]> {
  const t = await getTranslations("registration.list");
  const reg = await getTranslations("registration");
  const lists = await getTranslations("lists");
  const states = await getTranslations("workflow.registration.state");
  const stateText = (row: RegistrationRow) =>
    row.commended ? t("commended") : row.suspended ? t("suspended") : states(row.state);
  const columns: (Omit<Column, "label" | "sheet"> & {
    width: number;
    by?: "name" | "code" | "registered";
  })[] = [
    {
      key: "name",
      phone: "title",
      width: 50,
      by: "name",
      text: (row) => row.name || reg("untitled"),
      cell: (row) => html`<a href="/registrations/${row.id}">${row.name || reg("untitled")}</a>`,
    },
    {
      key: "code",
      width: 16,
      by: "code",
      short: true,
      text: (row) => row.code,
      cell: (row) => row.code ?? "–",
    },
    {
      key: "unit",
      width: 40,
      text: (row) => unitOf(row),
      cell: (row) => unitOf(row),
      phone: "own",
      roomy: true,
    },
    { key: "field", width: 24, text: (row) => row.fieldName, cell: (row) => row.fieldName ?? "–" },
    {
      key: "subject",
      short: true,
      width: 14,
      text: (row) => lists(`subjectType.${row.subjectType}`),
      cell: (row) => lists(`subjectType.${row.subjectType}`),
    },
    {
      key: "type",
      short: true,
      width: 14,
      phone: "none",
      text: (row) => lists(`registrationType.${row.type}`),
      cell: (row) => lists(`registrationType.${row.type}`),
    },
    {
      key: "state",
      short: true,
      width: 20,
      text: stateText,
      cell: (row) => stateMark(toneOf(row), stateText(row)),
    },
    {
      key: "registered",
      width: 14,
      align: "end",
      by: "registered",
      text: (row) => plainDateOf(row.registeredAt),
      cell: (row) => formatDate(row.registeredAt),
    },
  ];
  return columns.map(({ width, by, ...column }) => {
    const label = t(`columns.${column.key as "name"}`);
    const kind = column.key === "registered" ? "date" : "text";
    return {
      ...column,
      label,
      sheet: { header: label, width, kind },
      sort: by ? sortOf(filters, by) : undefined,
    };
  });
}

function unitOf(row: RegistrationRow): string {
  return withinArea(row.unitName, row.areaName);
}

function toneOf(row: RegistrationRow) {
  if (row.commended) return "honour";
  return row.suspended ? "bad" : registrationWorkflow.states[row.state].tone;
}

/** The link that sorts by a column, turning round when it already does. */
function sortOf(filters: RegistrationFilters, by: "name" | "code" | "registered") {
  const up: RegistrationSort = by;
  const down: RegistrationSort = `-${by}`;
  const first = by === "registered" ? down : up;
  const other = first === up ? down : up;
  const next = filters.sort === first ? other : first;
  const direction =
    filters.sort === up ? "ascending" : filters.sort === down ? "descending" : undefined;
  const query = toQuery({ ...firstPage(filters), sort: next });
  return { href: `/registrations?${query}`, direction } as const;
}
