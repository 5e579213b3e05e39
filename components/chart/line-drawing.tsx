import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

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

/** How far from the top a value lies, in percent of the drawing's height. */
export type Scale = (value: number) => number;

/** The lines alone, stretched to the box they stand in. */
export function LineDrawing({
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
      viewBox="0 0 100 100"
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
  const fences = Array.from({ length: Math.max(0, spans - 1) }, (_, i) => ((i + 1) / spans) * 100);
  return (
    <>
      <path d="M0 100H100" className="stroke-ink stroke-2" vectorEffect="non-scaling-stroke" />
      {steps.map((step) => (
        <path
          key={step}
          d={`M0 ${y(step)}H100`}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {fences.map((x) => (
        <path
          key={x}
          d={`M${x} 0V100`}
          className="stroke-line"
          strokeDasharray="2 4"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  );
}

function pathOf(values: readonly number[], periods: number, y: Scale): string {
  const x = scaleLinear()
    .domain([0, Math.max(1, periods)])
    .range([0, 100]);
  const draw = line<number>()
    .x((_, index) => x(index))
    .y(y)
    .digits(2);
  return draw([...values]) ?? "";
}
