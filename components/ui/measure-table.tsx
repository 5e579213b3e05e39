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

type MeasureWords = {
  name: string;
  target: string;
  actual: string;
  ratio: string;
  evidence: string;
};

/** What was promised against what was done, a line each; in a narrow place a short paragraph each. */
export function MeasureTable({
  caption,
  words,
  rows,
}: {
  caption: string;
  words: MeasureWords;
  rows: readonly Measure[];
}) {
  return (
    <div className="stack-place">
      <table className="stack mt-2">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className="num !whitespace-nowrap">
              {words.target}
            </th>
            <th scope="col" className="num !whitespace-nowrap">
              {words.actual}
            </th>
            <th scope="col" className="num">
              {words.ratio}
            </th>
            <th scope="col" className="@xl:!pl-5">
              {words.evidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MeasureRow key={row.key} words={words} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasureRow({
  words,
  row: { name, target, actual, ratio, ratioText, evidence },
}: {
  words: MeasureWords;
  row: Measure;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num text-ink-2" data-label={words.target}>
        {target}
      </td>
      <td className="num font-semibold" data-label={words.actual}>
        {actual}
      </td>
      <td className="stack-line">
        {ratio === null ? (
          <span className="block text-ink-2 @xl:text-right">{ratioText}</span>
        ) : (
          <TargetBar ratio={ratio} text={ratioText} />
        )}
      </td>
      <td className="stack-line @xl:!pl-5">{evidence}</td>
    </tr>
  );
}
