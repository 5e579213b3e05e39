import { expect, test } from "vitest";
import { SelfReport } from "./self-report.ts";

const empty = {
  id: "7",
  activities: "",
  results: "",
  targets: [
    { id: "1", actual: "520" },
    { id: "2", actual: "" },
  ],
};

test("a report is kept with gaps", () => {
  expect(SelfReport.safeParse({ ...empty, intent: "save" }).success).toBe(true);
});

test("a report that is sent names each gap by its box", () => {
  const { error } = SelfReport.safeParse({ ...empty, intent: "send" });

  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
    "activities",
    "results",
    "proposal",
    "targets.1.actual",
  ]);
});

test("a unit that scores itself scores every criterion; each gap is named", () => {
  const told = { activities: "Đã làm", results: "Kết quả", proposal: "recognise" };
  const scored = (...points: string[]) => ({
    ...told,
    id: "7",
    scores: points.map((given, at) => ({ criterionId: String(at + 1), points: given })),
  });
  const gapsOf = (form: object) =>
    SelfReport.safeParse(form).error?.issues.map(({ path }) => path.join(".")) ?? [];

  expect(gapsOf({ ...scored("8,5", "", "7", ""), intent: "send" })).toEqual([
    "scores.1.points",
    "scores.3.points",
  ]);
  expect(gapsOf({ ...scored("8,5", ""), intent: "save" })).toEqual([]);
  expect(gapsOf({ ...scored("", ""), intent: "send" })).toEqual([]);
});
