import type { ReactNode } from "react";

/** The figures behind a chart, for those who read and for those who check. */
export function DataTable({
  label,
  head,
  rows,
}: {
  /** "Xem bảng số liệu" */
  label: string;
  head: readonly ReactNode[];
  /** The first cell of a row heads it. */
  rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <details className="mt-3 text-sm">
      <summary className="inline-flex min-h-11 items-center text-hand underline decoration-hand/35 underline-offset-4">
        {label}
      </summary>
      <table className="mt-1">
        <thead>
          <tr>
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
              <th key={index} scope="col" className={index > 0 ? "num" : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
                <td key={index} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
