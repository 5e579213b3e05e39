import { scaleLinear } from "d3-scale";
import { type Line, LineDrawing, type Scale } from "./line-drawing";
import { axisSteps } from "./scale";
import { spreadLabels } from "./spread-labels";

/** Lines over time, named directly at their ends. */
export function LineChart({
  label,
  lines,
  spans,
  periods,
  formatStep,
}: {
  /** Read aloud: what is drawn, from where to where. */
  label: string;
  /** Each with one value more than there are periods: the first is the beginning. */
  lines: readonly Line[];
  /** Names of equal parts of the time axis: years. */
  spans: readonly string[];
  /** Periods that the axis has room for, when the lines end before it does. */
  periods?: number;
  formatStep: (step: number) => string;
}) {
  const highest = Math.max(0, ...lines.flatMap(({ values }) => values));
  const steps = axisSteps(highest);
  const y = scaleLinear()
    .domain([0, steps.at(-1) ?? 1])
    .range([100, 0]);
  return (
    <div
      className="mt-4 grid grid-cols-[minmax(0,1fr)_7.2rem] sm:grid-cols-[minmax(0,1fr)_9rem]"
      role="img"
      aria-label={label}
    >
      <div className="relative h-52 sm:h-60">
        <LineDrawing lines={lines} steps={steps} spans={spans.length} periods={periods} y={y} />
        {steps.map((step) => (
          <span
            key={step}
            className="absolute left-0 bg-paper pr-1 text-xs leading-none text-ink-3"
            style={{ top: `calc(${y(step)}% - .45rem)` }}
          >
            {formatStep(step)}
          </span>
        ))}
      </div>
      <EndNames lines={lines} y={y} />
      <div className="grid auto-cols-fr grid-flow-col pt-1 text-sm text-ink-2" aria-hidden="true">
        {spans.map((span) => (
          <span key={span}>{span}</span>
        ))}
      </div>
    </div>
  );
}

/** Names at the ends of the lines: no legend to look up. */
function EndNames({ lines, y }: { lines: readonly Line[]; y: Scale }) {
  const tops = spreadLabels(lines.map(({ values }) => y(values.at(-1) ?? 0)));
  return (
    <div className="relative text-sm" aria-hidden="true">
      {lines.map(({ key, label, lastText, main }, index) => (
        <span
          key={key}
          className={`absolute left-2 right-0 leading-[1.35] ${main ? "text-hand" : ""}`}
          style={{ top: `calc(${tops[index] ?? 0}% - .6rem)` }}
        >
          <b className="block">{lastText}</b>
          {label}
        </span>
      ))}
    </div>
  );
}
