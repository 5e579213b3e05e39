import fc from "fast-check";
import { expect, test } from "vitest";
import { ancestorIds, childPath, contains } from "./path.ts";

const seed = 20_231_018;
const ids = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 });
const pathOf = (units: readonly number[]) => units.join(".");

test("a unit contains itself and what lies below it, and nothing that only looks alike", () => {
  expect(contains("1.5", "1.5")).toBe(true);
  expect(contains("1.5", "1.5.33.7")).toBe(true);
  expect(contains("1.5", "1.55")).toBe(false);
  expect(contains("1.5", "1")).toBe(false);
  expect(contains("1.5", "2.1.5")).toBe(false);
});

test("nothing lies below an empty path but itself", () => {
  expect(contains("", "1")).toBe(false);
  expect(contains("1", "")).toBe(false);
});

test("a unit is placed under its parent, or is a root", () => {
  expect(childPath(null, 7)).toBe("7");
  expect(childPath("1.5", 33)).toBe("1.5.33");
});

test("the units above are told from the root down, the unit itself left out", () => {
  expect(ancestorIds("1.5.33")).toEqual([1, 5]);
  expect(ancestorIds("1")).toEqual([]);
});

test("a path is contained exactly where it begins with the other's units", () => {
  fc.assert(
    fc.property(ids, ids, (above, below) => {
      const expected = above.every((unit, index) => below[index] === unit);
      expect(contains(pathOf(above), pathOf(below))).toBe(expected);
    }),
    { seed },
  );
});

test("a child lies below its parent and below all that stand above it", () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 1e6 }), (units, id) => {
      const path = childPath(pathOf(units), id);
      expect(ancestorIds(path)).toEqual(units);
      for (const [depth] of units.entries()) {
        expect(contains(pathOf(units.slice(0, depth + 1)), path)).toBe(true);
      }
    }),
    { seed },
  );
});
