import { describe, expect, test } from "vitest";
import { classByScore, gapsOf, meanOf, needsReason, spreadOf, totalOf } from "./scoring.ts";

const classes = [
  { id: 1, minScore: 90 },
  { id: 2, minScore: 80 },
  { id: 3, minScore: 65 },
  { id: 4, minScore: 50 },
  { id: 5, minScore: 0 },
];

describe("totals and means", () => {
  test("a total keeps two decimals and no rounding noise", () => {
    expect(totalOf([0.1, 0.2, 9.25])).toBe(9.55);
  });

  test("the mean of the committee's totals is rounded to two decimals", () => {
    expect(meanOf([80, 81, 81])).toBe(80.67);
  });

  test("no totals have no mean and no spread", () => {
    expect([meanOf([]), spreadOf([]), spreadOf([70])]).toEqual([null, null, null]);
  });

  test("the spread is what lies between the lowest and the highest total", () => {
    expect(spreadOf([70.5, 88, 81])).toBe(17.5);
  });
});

describe("a reason for a score", () => {
  test("is not asked for at exactly 20 % of the maximum from the inspectors", () => {
    expect(needsReason(11, 15, 20)).toBe(false);
  });

  test("is asked for beyond 20 %, above or below", () => {
    expect([needsReason(10.9, 15, 20), needsReason(19.1, 15, 20)]).toEqual([true, true]);
  });

  test("is not asked for while the inspectors have not scored", () => {
    expect(needsReason(0, null, 10)).toBe(false);
  });
});

describe("a sheet", () => {
  const criteria = [
    { id: 1, maxPoints: 10 },
    { id: 2, maxPoints: 20 },
    { id: 3, maxPoints: 15 },
  ];

  test("names the criteria above their maximum, not scored and far off without a reason", () => {
    const scores = [
      { criterionId: 1, points: 10.5, reason: "" },
      { criterionId: 2, points: 5, reason: "" },
    ];

    expect(gapsOf(criteria, scores, new Map([[2, 12]]))).toEqual({
      over: [1],
      unscored: [3],
      unreasoned: [2],
    });
  });

  test("is whole with every criterion scored and every distance explained", () => {
    const scores = [
      { criterionId: 1, points: 0, reason: "" },
      { criterionId: 2, points: 20, reason: "Có biên bản xác nhận" },
      { criterionId: 3, points: 15, reason: "" },
    ];

    expect(gapsOf(criteria, scores, new Map([[2, 10]]))).toEqual({
      over: [],
      unscored: [],
      unreasoned: [],
    });
  });
});

describe("the class by score", () => {
  test.each([
    [100, 1],
    [90, 1],
    [89.99, 2],
    [80, 2],
    [65, 3],
    [50, 4],
    [49.99, 5],
    [0, 5],
  ])("of a mean of %d is class %d", (mean, id) => {
    expect(classByScore(mean, classes)?.id).toBe(id);
  });

  test("does not depend on the order of the list", () => {
    expect(classByScore(85, [...classes].reverse())?.id).toBe(2);
  });

  test("is left to the chair when the scheme is pass or fail", () => {
    const passFail = [
      { id: 1, minScore: null },
      { id: 2, minScore: null },
    ];

    expect(classByScore(77, passFail)).toBe(null);
  });

  test("is open while nobody has scored", () => {
    expect(classByScore(null, classes)).toBe(null);
  });
});
