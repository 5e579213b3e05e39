import { expect, test } from "vitest";
import { axisSteps, heightsOf, rampStep } from "./scale.ts";
import { spreadLabels } from "./spread-labels.ts";

test("columns are drawn in proportion, with room for the figure above the tallest", () => {
  expect(heightsOf([50, 100, 0])).toEqual([43, 86, 0]);
});

test("a chart of nothing has no height and does not divide by zero", () => {
  expect(heightsOf([0, 0])).toEqual([0, 0]);
  expect(heightsOf([])).toEqual([]);
});

test("an axis ends on a round number at or above the highest value", () => {
  expect(axisSteps(596)).toEqual([200, 400, 600]);
  expect(axisSteps(600)).toEqual([200, 400, 600]);
  expect(axisSteps(8)).toEqual([2, 4, 6, 8]);
  expect([axisSteps(0), axisSteps(1), axisSteps(2)]).toEqual([[1], [1], [1, 2]]);
});

test("heat has four steps, and nothing has none", () => {
  expect([0, 1, 14, 22, 31, 36].map((value) => rampStep(value, 36))).toEqual([0, 1, 2, 3, 4, 4]);
  expect(rampStep(5, 0)).toBe(0);
});

test("names at the ends of lines never touch", () => {
  expect(spreadLabels([10, 12, 80])).toEqual([10, 30, 80]);
  expect(spreadLabels([80, 10])).toEqual([80, 10]);
});
