import { expect, it } from "vitest";
import {
  commendationQuery,
  cursorText,
  parseAwardFilters,
  parseCandidateFilters,
  parseDossierFilters,
} from "./filters.ts";

it("an address without questions asks for everything", () => {
  expect(parseDossierFilters({})).toEqual({
    state: null,
    campaign: null,
    after: null,
    before: null,
  });
  expect(parseAwardFilters({})).toEqual({
    q: "",
    year: null,
    unit: null,
    subjectType: null,
    after: null,
    before: null,
  });
  expect(parseCandidateFilters({})).toEqual({
    q: "",
    subjectType: null,
    unit: null,
    from: "free",
    after: null,
  });
});

it("what makes no sense is left out", () => {
  const asked = { state: "loved", campaign: "-1", year: "9", unit: "1e99", subjectType: "cat" };

  expect(parseDossierFilters({ ...asked, sau: "2026-02-31.1.0" })).toEqual(parseDossierFilters({}));
  expect(parseAwardFilters({ ...asked, truoc: "x" })).toEqual(parseAwardFilters({}));
  expect(parseCandidateFilters({ from: "sky", sau: "0" })).toEqual(parseCandidateFilters({}));
});

it("a cursor comes back as it was sent, the page after before the page before", () => {
  const cursor = { day: "2026-09-15", id: 12, offset: 50 } as const;

  expect(parseAwardFilters({ sau: cursorText(cursor), truoc: "2026-01-01.1.0" })).toMatchObject({
    after: cursor,
    before: null,
  });
  expect(parseAwardFilters({ truoc: cursorText(cursor) })).toMatchObject({
    after: null,
    before: cursor,
  });
});

it("the query string holds what was asked and nothing else", () => {
  const {
    after: _after,
    before: _before,
    ...asked
  } = parseAwardFilters({ q: " Đức  Xuân ", year: "2026" });

  expect(commendationQuery(asked)).toBe("q=%C4%90%E1%BB%A9c++Xu%C3%A2n&year=2026");
  expect(commendationQuery({ from: "outstanding" }, { after: 7 })).toBe("from=outstanding&sau=7");
});
