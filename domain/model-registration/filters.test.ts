import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalFields } from "../campaign/lists.ts";
import type { PlainDate } from "../plain-date.ts";
import {
  allRegistrations,
  firstPage,
  listSubjects,
  pageSizes,
  parseRegistrationFilters,
  type RegistrationFilters,
  registrationSorts,
  toQuery,
  unitsModes,
} from "./filters.ts";
import { registrationGroups } from "./groups.ts";
import { registrationTypes, subjectTypes } from "./lists.ts";
import { registrationStates } from "./workflow.ts";

function asked(query: string) {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]));
}

const id = fc.option(fc.integer({ min: 1, max: 2_147_483_647 }), { nil: null });
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const cursor = fc.option(fc.stringMatching(/^[\w-]{1,40}$/), { nil: null });

const anyFilters: fc.Arbitrary<RegistrationFilters> = fc
  .record({
    campaign: id,
    round: id,
    year: fc.option(fc.integer({ min: 1990, max: 2200 }), { nil: null }),
    unit: id,
    unitsMode: fc.constantFrom(...unitsModes),
    area: id,
    org: id,
    field: id,
    canonical: maybe(canonicalFields),
    noField: fc.boolean(),
    topic: id,
    noTopic: fc.boolean(),
    states: fc.subarray([...registrationStates]),
    group: maybe(registrationGroups),
    suspended: fc.boolean(),
    subjectType: maybe(subjectTypes),
    type: maybe(registrationTypes),
    q: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.trim()),
    asOf: maybe<PlainDate>(["2023-10-18", "2024-02-29"]),
    per: fc.constantFrom(...listSubjects),
    sort: fc.constantFrom(...registrationSorts),
    size: fc.constantFrom(...pageSizes),
    after: cursor,
    before: cursor,
  })
  .map((filters) => (filters.after === null ? filters : { ...filters, before: null }));

describe("the address of a list", () => {
  test("says the filters and is read back to the same ones", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parseRegistrationFilters(asked(toQuery(filters)))).toEqual(filters);
      }),
    );
  });

  test("is never an error, whatever stands in it", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("campaign", "year", "state", "q", "asOf", "sort", "size", "sau", "truoc"),
          fc.oneof(fc.string(), fc.array(fc.string())),
        ),
        (values) => {
          expect(Object.keys(parseRegistrationFilters(values))).toEqual(
            Object.keys(allRegistrations),
          );
        },
      ),
    );
  });

  test("that makes no sense asks for everything in the usual order", () => {
    expect(
      parseRegistrationFilters({
        campaign: "-4",
        unit: "1 or 1=1",
        state: "lost",
        group: "all",
        asOf: "2023-02-30",
        size: "1000000",
        sort: "drop",
        sau: "../../",
      }),
    ).toEqual(allRegistrations);
  });

  test("of the usual list is empty", () => {
    expect(toQuery(allRegistrations)).toBe("");
  });

  test("takes the day of a report from three boxes", () => {
    const boxes = { "asOf.day": "18", "asOf.month": "10", "asOf.year": "2023" };
    expect(parseRegistrationFilters(boxes).asOf).toBe("2023-10-18");
  });

  test.each(["0000-01-01", "1899-12-31", "2201-01-01", "9999-12-31"])(
    "of a report never asks for %s",
    (day) => {
      expect(parseRegistrationFilters({ asOf: day }).asOf).toBeNull();
    },
  );

  test("keeps several states, in the order of the workflow", () => {
    const filters = parseRegistrationFilters({ state: ["submitted", "draft", "no"] });
    expect(filters.states).toEqual(["draft", "submitted"]);
    expect(toQuery(filters)).toBe("state=draft&state=submitted");
  });

  test("of the first page has no cursor", () => {
    expect(toQuery(firstPage({ ...allRegistrations, unit: 7, after: "abc" }))).toBe("unit=7");
  });
});
