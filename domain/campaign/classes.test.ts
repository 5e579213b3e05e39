import { expect, it } from "vitest";
import { checkClasses } from "./classes.ts";
import { type ClassRow, defaultClasses } from "./defaults.ts";

const [best, good, fair, pass, fail] = defaultClasses.classes as [
  ClassRow,
  ClassRow,
  ClassRow,
  ClassRow,
  ClassRow,
];
const [passed, failed] = defaultClasses.pass_fail as [ClassRow, ClassRow];

function judged(scheme: "classes" | "pass_fail", rows: readonly ClassRow[]) {
  const answer = checkClasses({ scheme, rows }, 100);
  return answer.ok ? "ok" : `${answer.refusal.code} ${answer.refusal.field}`;
}

it("the classes a campaign begins with are sound", () => {
  expect([
    judged("classes", defaultClasses.classes),
    judged("pass_fail", defaultClasses.pass_fail),
  ]).toEqual(["ok", "ok"]);
});

it("classes by points go down to 0, from no more than the sheet gives", () => {
  expect([
    judged("classes", [best, { ...good, minScore: 90 }, fail]),
    judged("classes", [{ ...best, minScore: 101 }, fail]),
    judged("classes", [best, { ...good, minScore: null }, fail]),
    judged("classes", [best, good, fair, pass]),
  ]).toEqual([
    "class_points_order rows[1].minScore",
    "class_points_over rows[0].minScore",
    "class_points_missing rows[1].minScore",
    "class_points_last rows[3].minScore",
  ]);
});

it("pass or fail is two classes without points", () => {
  expect([
    judged("pass_fail", [passed, failed, { ...failed, name: "Khác" }]),
    judged("pass_fail", [passed, { ...failed, minScore: 0 }]),
  ]).toEqual(["class_two rows", "class_points_unwanted rows[1].minScore"]);
});

it("something is recognised, and only that stands out", () => {
  expect([
    judged("pass_fail", [{ ...passed, recognisable: false, outstanding: false }, failed]),
    judged("pass_fail", [passed, { ...failed, outstanding: true }]),
  ]).toEqual([
    "class_none_recognisable rows[0].recognisable",
    "class_outstanding_only rows[1].outstanding",
  ]);
});

it("no two classes are called the same, however it is typed", () => {
  const again = { ...good, name: ` ${best.name.toUpperCase()} ` };

  expect(judged("classes", [best, again, fail])).toBe("duplicate rows[1].name");
});
