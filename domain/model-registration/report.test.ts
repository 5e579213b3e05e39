import { describe, expect, test } from "vitest";
import { reportProposals } from "./lists.ts";
import { missingInReport, ratioOf, reportFields } from "./report.ts";

const whole = { activities: "Họp dân", results: "40 hộ", proposal: "recognise" } as const;

describe("a self-report", () => {
  test("with everything told misses nothing, whatever it proposes", () => {
    for (const proposal of reportProposals) {
      expect(missingInReport({ ...whole, proposal }, [{ actual: 12 }])).toEqual([]);
    }
  });

  test("that was never begun misses everything", () => {
    expect(missingInReport(null, [{ actual: null }])).toEqual([...reportFields]);
  });

  test("names each gap, in the order of the form", () => {
    expect(missingInReport({ ...whole, activities: "" }, [])).toEqual(["activities"]);
    expect(missingInReport({ ...whole, results: "" }, [])).toEqual(["results"]);
    expect(missingInReport({ ...whole, proposal: null }, [])).toEqual(["proposal"]);
    expect(missingInReport({ activities: "", results: "", proposal: null }, [])).toEqual([
      "activities",
      "results",
      "proposal",
    ]);
  });

  test("needs the figure of every target, and nought is a figure", () => {
    expect(missingInReport(whole, [{ actual: 1 }, { actual: null }])).toEqual(["targets"]);
    expect(missingInReport(whole, [{ actual: 0 }])).toEqual([]);
    expect(missingInReport(whole, [])).toEqual([]);
  });
});

test("a target is reached as far as it was promised, and none of none is as promised", () => {
  expect(ratioOf(20, 23)).toBe(1.15);
  expect(ratioOf(0, 0)).toBe(1);
  expect(ratioOf(0, 2)).toBeNull();
  expect(ratioOf(20, null)).toBeNull();
  expect(ratioOf(null, 5)).toBeNull();
});
