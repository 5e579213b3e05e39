import type { ReactNode } from "react";

export type TableColumn = {
  readonly label: ReactNode;
  readonly align?: "end";
  readonly weight?: "strong" | "quiet";
};

export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] };

const weights = { strong: "font-semibold", quiet: "text-ink-2" } as const;

function classOf({ align, weight }: TableColumn): string {
  return [align === "end" ? "num" : "", weight ? weights[weight] : ""].join(" ").trim();
}

/** A small table drawn on the server. The first cell of a row heads it. */
export function Table({
  caption,
  columns,
  rows,
  foot,
}: {
  /** Read aloud only; the section's title stands above for the eye. */
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  foot?: readonly ReactNode[];
}) {
  return (
    <table className="mt-2">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
            <th key={index} scope="col" className={column.align === "end" ? "num" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            <Cells columns={columns} cells={cells} />
          </tr>
        ))}
      </tbody>
      {foot ? (
        <tfoot>
          <tr>
            <Cells columns={columns} cells={foot} />
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function Cells({
  columns,
  cells,
}: {
  columns: readonly TableColumn[];
  cells: readonly ReactNode[];
}) {
  return columns.map((column, index) =>
    index === 0 ? (
      <th key="head" scope="row">
        {cells[index]}
      </th>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
      <td key={index} className={classOf(column) || undefined}>
        {cells[index]}
      </td>
    ),
  );
}
