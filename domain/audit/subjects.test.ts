import { expect, it } from "vitest";
import type { Role } from "../access/roles.ts";
import type { Viewer } from "../viewer.ts";
import { subjectPage } from "./subjects.ts";

function holding(role: Role): Viewer {
  return {
    personId: 1,
    sessionId: null,
    username: "nguoi",
    name: "Người",
    title: "",
    locale: "vi",
    mustChangePassword: false,
    assignments: [{ role, unitId: 1, unitPath: "1", unitName: "Đơn vị" }],
    memberUnitIds: [],
    inheritedPaths: [],
  };
}

it("an entry leads to the thing it speaks of", () => {
  expect(subjectPage(holding("auditor"), "registration", 7)).toBe("/registrations/7");
  expect(subjectPage(holding("administrator"), "person", 7)).toBe("/people/7");
});

it("an entry leads nobody to a page that is not open to them", () => {
  expect(subjectPage(holding("auditor"), "person", 7)).toBe(null);
  expect(subjectPage(holding("auditor"), "award_form", 7)).toBe(null);
  expect(subjectPage(holding("auditor"), "assessment", 7)).toBe(null);
});
