import { scaleLinear } from "d3-scale";

/** Shares of the tallest value, 0 to 100, with head room for the figure above the column. */
export function heightsOf(values: readonly number[], headRoom = 0.14): number[] {
  const highest = Math.max(0, ...values);
  const scale = scaleLinear()
    .domain([0, highest || 1])
    .range([0, 100 * (1 - headRoom)]);
  return values.map((value) => scale(Math.max(0, value)));
}

/** Round steps of an axis from 0 to at least the highest value, 0 left out. */
export function axisSteps(highest: number, count = 3): number[] {
  const scale = scaleLinear()
    .domain([0, highest || 1])
    .nice(count);
  const [, top = 1] = scale.domain();
  return [...new Set([...scale.ticks(count), top])].filter(
    (step) => step > 0 && Number.isFinite(step),
  );
}

/** Place on the five-step ramp, 0 for nothing: 1 palest, 5 darkest. */
export function rampStep(value: number, highest: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (value <= 0 || highest <= 0) return 0;
  const steps = [1, 2, 3, 4, 5] as const;
  return steps[Math.min(4, Math.floor((value / highest) * 5))] ?? 5;
}
