import { expect, test } from "vitest";
import { spreadDate } from "./spread-date.ts";

test("a date written day first fills three boxes", () => {
  const boxes = { day: "18", month: "10", year: "2023" };
  expect(spreadDate("18/10/2023")).toEqual(boxes);
  expect(spreadDate(" 18-10-2023 ")).toEqual(boxes);
  expect(spreadDate("18.10.2023")).toEqual(boxes);
  expect(spreadDate("18 10 2023")).toEqual(boxes);
  expect(spreadDate("5/1/2024")).toEqual({ day: "5", month: "1", year: "2024" });
});

test("a date written year first fills them too", () => {
  expect(spreadDate("2023-10-18")).toEqual({ day: "18", month: "10", year: "2023" });
});

test("anything else is left in its box", () => {
  for (const text of ["18", "18/10", "18/10/23", "mười tám", "", "2023/10"]) {
    expect(spreadDate(text)).toBeNull();
  }
});
