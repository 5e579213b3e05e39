import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { axisSteps } from "./scale";
import { spreadLabels } from "./spread-labels";

export type Line = {
  readonly key: string;
  /** "đăng ký" */
  readonly label: string;
  /** The last figure, as text: "596" */
  readonly lastText: string;
  readonly values: readonly number[];
  /** The one line that matters is drawn full and thick. */
  readonly main?: boolean;
};

const [WIDTH, HEIGHT] = [1000, 300];

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
    .range([HEIGHT, 0]);
  return (
    <div
      className="mt-4 grid grid-cols-[minmax(0,1fr)_7.2rem] sm:grid-cols-[minmax(0,1fr)_9rem]"
      role="img"
      aria-label={label}
    >
      <div className="relative h-52 sm:h-60">
        <Drawing lines={lines} steps={steps} spans={spans.length} periods={periods} y={y} />
        {steps.map((step) => (
          <span
            key={step}
            className="absolute left-0 bg-paper pr-1 text-xs leading-none text-ink-3"
            style={{ top: `calc(${(y(step) / HEIGHT) * 100}% - .45rem)` }}
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

type Scale = (value: number) => number;

function Drawing({
  lines,
  steps,
  spans,
  periods,
  y,
}: {
  lines: readonly Line[];
  steps: readonly number[];
  spans: number;
  periods: number | undefined;
  y: Scale;
}) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="mark absolute inset-0 size-full overflow-visible fill-none"
      aria-hidden="true"
    >
      <Ground steps={steps} spans={spans} y={y} />
      {lines.map(({ key, values, main }) => (
        <path
          key={key}
          d={pathOf(values, periods ?? values.length - 1, y)}
          className={main ? "stroke-r5 stroke-3" : "stroke-r4 stroke-2"}
          strokeDasharray={main ? undefined : "7 4"}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** The base line, a hairline a step, a dotted fence between two spans of time. */
function Ground({ steps, spans, y }: { steps: readonly number[]; spans: number; y: Scale }) {
  const fences = Array.from(
    { length: Math.max(0, spans - 1) },
    (_, i) => ((i + 1) / spans) * WIDTH,
  );
  return (
    <>
      <path
        d={`M0 ${HEIGHT}H${WIDTH}`}
        className="stroke-ink stroke-2"
        vectorEffect="non-scaling-stroke"
      />
      {steps.map((step) => (
        <path
          key={step}
          d={`M0 ${y(step)}H${WIDTH}`}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {fences.map((x) => (
        <path
          key={x}
          d={`M${x} 0V${HEIGHT}`}
          className="stroke-line"
          strokeDasharray="2 4"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  );
}

/** Names at the ends of the lines: no legend to look up. */
function EndNames({ lines, y }: { lines: readonly Line[]; y: Scale }) {
  const tops = spreadLabels(lines.map(({ values }) => (y(values.at(-1) ?? 0) / HEIGHT) * 100));
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

function pathOf(values: readonly number[], periods: number, y: Scale): string {
  const x = scaleLinear()
    .domain([0, Math.max(1, periods)])
    .range([0, WIDTH]);
  const draw = line<number>()
    .x((_, index) => x(index))
    .y(y)
    .digits(1);
  return draw([...values]) ?? "";
}
