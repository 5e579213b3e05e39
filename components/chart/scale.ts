import { scaleLinear } from "d3-scale";

/** Shares of the tallest value, 0 to 100, with head room for the figure above the column. */
export function heightsOf(values: readonly number[], headRoom = 0.14): number[] {
  const highest = Math.max(0, ...values);
  const scale = scaleLinear()
    .domain([0, highest || 1])
    .range([0, 100 * (1 - headRoom)]);
  return values.map((value) => scale(Math.max(0, value)));
}

/** Round whole steps of an axis of counts, from 0 to at least the highest one, 0 left out. */
export function axisSteps(highest: number, count = 3): number[] {
  const scale = scaleLinear()
    .domain([0, Math.max(1, highest)])
    .nice(count);
  const [, top = 1] = scale.domain();
  return [...new Set([...scale.ticks(count), top])].filter(
    (step) => step > 0 && Number.isInteger(step),
  );
}

// Shares of the highest value from which a step of the ramp begins; the darkest blue stays free.
const steps = [0.8, 0.6, 0.375, 0] as const;

/** Place on the ramp of heat: 0 for nothing, 1 palest, 4 darkest. */
export function rampStep(value: number, highest: number): number {
  if (value <= 0 || highest <= 0) return 0;
  return steps.length - steps.findIndex((from) => value / highest > from);
}
