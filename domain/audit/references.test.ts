import { expect, it } from "vitest";
import { referencesIn } from "./references.ts";

it("finds what a log row refers to, in lists and in groups, and leaves numbers alone", () => {
  expect(
    referencesIn({
      team: [3, 4],
      nominees: [{ name: "Chi bộ tổ 5", registrationIds: [7] }],
      orgUnitId: 9,
      classId: null,
      number: 12,
      members: 5,
    }),
  ).toEqual([
    { subjectType: "person", subjectId: 3 },
    { subjectType: "person", subjectId: 4 },
    { subjectType: "registration", subjectId: 7 },
    { subjectType: "unit", subjectId: 9 },
  ]);
});
