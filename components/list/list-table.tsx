import type { ReactNode } from "react";
import { ChoosePage } from "./choose-page";
import type { SafeHtml } from "./html";
import { type ListColumn, type RowChoice, rowsHtml } from "./rows";

/**
 * The long list. Its rows are escaped text, written by html`…`.
 */
export function ListTable<Row>({
  caption,
  columns,
  rows,
  choice,
  choiceLabel,
  sortLabel,
  empty,
  body = (html) => <RowBody html={html} />,
}: {
  /** Read aloud: what the list shows. */
  caption: string;
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  choice?: RowChoice<Row>;
  /** Head of the column of checkboxes, read aloud: it chooses all rows of the page. */
  choiceLabel?: string;
  /** Stands before the sort links on a phone, where the head is a line of links. */
  sortLabel?: string;
  empty?: ReactNode;
  /** Draws the rows where they do more than stand there. */
  body?: (html: SafeHtml) => ReactNode;
}) {
  if (rows.length === 0) return empty;
  return (
    <table className="list mt-2">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr data-label={sortLabel}>
          {choice ? (
            <th scope="col" className="p-choice">
              <ChoosePage label={choiceLabel ?? ""} />
            </th>
          ) : null}
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      {body(rowsHtml(columns, rows, choice))}
    </table>
  );
}

/** Sets inner HTML: the type says that nothing in it was left unescaped. */
export function RowBody({ html }: { html: SafeHtml }) {
  return <tbody dangerouslySetInnerHTML={{ __html: html.toString() }} />;
}

const arrows = { ascending: "↑", descending: "↓" } as const;

function HeadCell<Row>({ column: { label, align, sort } }: { column: ListColumn<Row> }) {
  const name = align === "end" ? "num" : undefined;
  if (!sort) {
    return (
      <th scope="col" className={name}>
        {label}
      </th>
    );
  }
  return (
    <th scope="col" className={`sortable ${name ?? ""}`} aria-sort={sort.direction ?? "none"}>
      <a href={sort.href}>
        {label}
        <span aria-hidden="true" className="inline-block w-4 text-center">
          {sort.direction ? arrows[sort.direction] : ""}
        </span>
      </a>
    </th>
  );
}
