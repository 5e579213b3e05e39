import { describe, expect, test } from "vitest";
import { allRegistrations } from "../model-registration/filters.ts";
import { isUnder, lowestPlace, mostToInspect } from "./attention.ts";
import { dashboardQuery, figure, parseDashboardFilters, shareOf } from "./filters.ts";
import { busiestQuarter, fieldFinding, lineOf, yearsOf } from "./findings.ts";

const none = parseDashboardFilters({});

describe("the address of the dashboard", () => {
  test("carries a campaign or a year of it in one choice", () => {
    expect(parseDashboardFilters({ period: "12" })).toEqual({ ...none, campaign: 12 });
    expect(parseDashboardFilters({ period: "12-2023" })).toEqual({
      ...none,
      campaign: 12,
      year: 2023,
    });
    expect(parseDashboardFilters({ period: "all" })).toEqual(none);
    expect(parseDashboardFilters({ period: ["x", "y"], unit: "none" })).toEqual(none);
  });

  test("is read back to the same question", () => {
    const asked = [
      none,
      { ...none, campaign: 3, year: 2023, unit: 7 },
      { ...none, campaign: 3, unitsMode: "today", asOf: "2023-10-18", field: 2 },
      { ...none, canonical: "economy" },
    ] as const;
    for (const filters of asked) {
      const params = new URLSearchParams(dashboardQuery(filters));
      expect(parseDashboardFilters(Object.fromEntries(params))).toEqual(filters);
    }
  });

  test("makes figures that ask the dashboard's question and the cell's own", () => {
    const base = { ...none, campaign: 3, asOf: "2023-10-18" } as const;
    expect(figure(base, { group: "recognised", field: 2 }, 5)).toEqual({
      count: 5,
      filters: {
        ...allRegistrations,
        unitsMode: "then",
        campaign: 3,
        asOf: "2023-10-18",
        group: "recognised",
        field: 2,
      },
    });
  });
});

const placeOf = (name: string, registered: number, recognised: number, left = 0) => ({
  id: 1,
  name,
  cell: {
    registered: figure(none, {}, registered),
    recognised: figure(none, {}, recognised),
    not_inspected: figure(none, {}, left),
  },
});

describe("what needs attention", () => {
  test("is a rate two points below the whole", () => {
    expect([isUnder(0.64, 0.666), isUnder(0.65, 0.666), isUnder(null, 0.666)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(shareOf(1, 0)).toBeNull();
  });

  test("is the place with the lowest rate, unless it is a matter of a few", () => {
    const places = [placeOf("A", 54, 33), placeOf("B", 89, 62), placeOf("C", 2, 0)];
    expect(lowestPlace(places, 0.666)?.place.name).toBe("A");
    expect(lowestPlace(places.slice(1), 0.666)).toBeNull();
    expect(lowestPlace(places, 0.6)).toBeNull();
  });

  test("is where most is left to inspect", () => {
    const places = [placeOf("A", 9, 0, 4), placeOf("B", 9, 0, 0), placeOf("C", 9, 0, 7)];
    expect(mostToInspect(places)).toEqual({ names: ["C", "A"], count: 11 });
  });
});

describe("what the charts say", () => {
  test("is which field is largest and whether all grow", () => {
    const fields = [
      { count: 30, years: [5, 10, 15] },
      { count: 60, years: [10, 20, 30] },
    ];
    expect(fieldFinding(fields)).toEqual({ largest: fields[1], allGrow: true });
    expect(fieldFinding([...fields, { count: 3, years: [1, 1, 1] }])?.allGrow).toBe(false);
    expect(fieldFinding([{ count: 0, years: [0] }])).toBeNull();
    expect(fieldFinding([...fields, { count: 60, years: [20, 20, 20] }])).toBeNull();
  });

  test("is the quarter in which most came", () => {
    const points = [
      { month: "2022-11", count: 2 },
      { month: "2022-12", count: 2 },
      { month: "2023-01", count: 8 },
      { month: "2023-02", count: 10 },
    ];
    expect(busiestQuarter(points)).toEqual({ quarter: 1, share: 0.8 });
    expect(yearsOf(points)).toEqual([2022, 2023]);
    expect(lineOf(points)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 8, 10]);
    expect([busiestQuarter([]), yearsOf([])]).toEqual([null, []]);
  });
});
