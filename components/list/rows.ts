import { type HtmlValue, html, type SafeHtml } from "./html";

export type ListColumn<Row> = {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => HtmlValue;
  readonly align?: "end";
  /** A code, a date, a state: never broken over lines where there is room. */
  readonly short?: boolean;
  /** Long names that would be crushed beside a longer title: keeps room on a wide screen. */
  readonly roomy?: boolean;
  /**
   * On a phone a row is a list item: `title` is its first line, `line` joins the small second
   * line, `own` gets a line to itself, `end` stands at the right of the title, `none` is left out.
   */
  readonly phone?: "title" | "line" | "own" | "end" | "none";
  /** Says the column's label before the value on a phone: for numbers and dates without meaning. */
  readonly phoneLabel?: boolean;
  readonly sort?: { readonly href: string; readonly direction?: "ascending" | "descending" };
};

export type RowChoice<Row> = {
  readonly name: string;
  readonly value: (row: Row) => string;
  readonly label: (row: Row) => string;
  /** Rows that cannot be chosen have no box; all can when it is not said. */
  readonly open?: (row: Row) => boolean;
};

/** The rows of a list as text, in the order of the columns. */
export function rowsHtml<Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  choice?: RowChoice<Row>,
): SafeHtml {
  const heads = columns.map((column) => ({ ...column, name: classOf(column) }));
  return html`${rows.map(
    (row) =>
      html`<tr>${choice && choiceCell(choice, row)}${heads.map((head) => cell(head, row))}</tr>`,
  )}`;
}

function choiceCell<Row>({ name, value, label, open }: RowChoice<Row>, row: Row): SafeHtml {
  if (open && !open(row)) return html`<td class="p-choice"></td>`;
  return html`<td class="p-choice"><label><input type="checkbox" name="${name}" value="${value(row)}"><span class="sr-only">${label(row)}</span></label></td>`;
}

function cell<Row>(column: ListColumn<Row> & { name: string }, row: Row): SafeHtml {
  const value = column.cell(row);
  // On a phone there is no column whose place a dash would have to hold.
  const name = value === "–" ? `${column.name} p-nil` : column.name;
  return column.phoneLabel
    ? html`<td class="${name}" data-label="${column.label}">${value}</td>`
    : html`<td class="${name}">${value}</td>`;
}

function classOf<Row>({ phone = "line", align, short, roomy }: ListColumn<Row>): string {
  const marks = [align === "end" && "num", short && "p-short", roomy && "p-roomy"];
  return [`p-${phone}`, ...marks.filter(Boolean)].join(" ");
}
