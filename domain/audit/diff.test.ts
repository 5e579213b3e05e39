import { expect, it } from "vitest";
import { diffOf } from "./diff.ts";

it("sets the fields of a change side by side", () => {
  expect(diffOf({ name: "Đường hoa", year: 2025 }, { name: "Đường cờ", year: 2026 })).toEqual([
    { field: "name", before: "Đường hoa", after: "Đường cờ" },
    { field: "year", before: "2025", after: "2026" },
  ]);
});

it("shows what was added alone, and what was emptied as nothing", () => {
  expect(diffOf(null, { title: "Khen thưởng", note: "" })).toEqual([
    { field: "title", before: null, after: "Khen thưởng" },
    { field: "note", before: null, after: null },
  ]);
  expect(diffOf({ passed: true }, null)).toEqual([
    { field: "passed", before: "true", after: null },
  ]);
});

it("writes lists line by line and groups by name", () => {
  expect(
    diffOf(undefined, { nominees: [["A", "B"], { name: "C", votes: null }], empty: [] }),
  ).toEqual([
    { field: "nominees", before: null, after: "A\nB\nname: C, votes: –" },
    { field: "empty", before: null, after: null },
  ]);
});
