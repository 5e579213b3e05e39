import { expect, it } from "vitest";
import { diffOf } from "./diff.ts";

it("sets the fields of a change side by side", () => {
  expect(diffOf({ name: "Đường hoa", year: 2025 }, { name: "Đường cờ", year: 2026 })).toEqual([
    { field: "name", before: "Đường hoa", after: "Đường cờ" },
    { field: "year", before: 2025, after: 2026 },
  ]);
});

it("shows what was added alone, and what was emptied as nothing", () => {
  expect(diffOf(null, { title: "Khen thưởng", note: "", team: [] })).toEqual([
    { field: "title", before: null, after: "Khen thưởng" },
    { field: "note", before: null, after: null },
    { field: "team", before: null, after: null },
  ]);
  expect(diffOf({ passed: false }, null)).toEqual([
    { field: "passed", before: false, after: null },
  ]);
});
