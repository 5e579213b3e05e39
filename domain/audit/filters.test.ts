import { expect, it } from "vitest";
import { auditQuery, parseAuditFilters } from "./filters.ts";

const nothing = {
  person: "",
  personId: null,
  action: null,
  subject: null,
  subjectId: null,
  from: null,
  to: null,
  after: null,
};

it("an address without questions asks for everything", () => {
  expect(parseAuditFilters({})).toEqual(nothing);
  expect(auditQuery(parseAuditFilters({}))).toBe("");
});

it("what makes no sense is left out", () => {
  const asked = {
    action: "drop table",
    subject: "cat",
    subjectId: "0",
    from: "2026-02-30",
    sau: "1.x",
  };

  expect(parseAuditFilters(asked)).toEqual(nothing);
});

it("a question comes back from its own query string", () => {
  const asked = {
    person: "Nông Thị",
    action: "registration.submit",
    subject: "registration",
    subjectId: "12",
    "from.day": "1",
    "from.month": "9",
    "from.year": "2026",
    to: "2026-09-15",
    sau: "1789437600000.99",
  };

  const filters = parseAuditFilters(asked);

  expect(filters).toMatchObject({ from: "2026-09-01", to: "2026-09-15", after: { id: 99 } });
  expect(parseAuditFilters(Object.fromEntries(new URLSearchParams(auditQuery(filters))))).toEqual(
    filters,
  );
});
