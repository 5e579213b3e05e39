import type { ReactNode } from "react";
import { TargetBar } from "./target-bar";

export type Measure = {
  readonly key: string;
  readonly name: ReactNode;
  readonly target: string;
  readonly actual: string;
  /** Done over promised: 1 is exactly as promised; null when it cannot be said. */
  readonly ratio: number | null;
  readonly ratioText: string;
  readonly evidence?: ReactNode;
};

/** What was promised against what was done, a line each; on a phone a short paragraph each. */
export function MeasureTable({
  caption,
  words,
  rows,
}: {
  caption: string;
  words: { name: string; target: string; actual: string; ratio: string; evidence: string };
  rows: readonly Measure[];
}) {
  return (
    <table className="stack mt-2">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="num">
            {words.target}
          </th>
          <th scope="col" className="num">
            {words.actual}
          </th>
          <th scope="col" className="num">
            {words.ratio}
          </th>
          <th scope="col" className="sm:!pl-5">
            {words.evidence}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td className="num text-ink-2" data-label={words.target}>
              {row.target}
            </td>
            <td className="num font-semibold" data-label={words.actual}>
              {row.actual}
            </td>
            <td className="stack-line">
              {row.ratio === null ? (
                <span className="block text-right text-ink-2 max-sm:text-left">
                  {row.ratioText}
                </span>
              ) : (
                <TargetBar ratio={row.ratio} text={row.ratioText} />
              )}
            </td>
            <td className="stack-line sm:!pl-5">{row.evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
