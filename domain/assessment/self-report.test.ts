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
