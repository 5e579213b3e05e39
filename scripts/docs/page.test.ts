import { expect, test } from "vitest";
import { names, page, table } from "./page.ts";
import { permissionsPage } from "./permissions.ts";
import { workflowsPage } from "./workflows.ts";

test("a table has a head, a rule and a line a row, and a bar does not end a cell", () => {
  expect(table(["a", "b"], [["1", "x | y"]])).toBe("| a | b |\n| --- | --- |\n| 1 | x \\| y |");
});

test("names are code, none is a dash", () => {
  expect(names(["a", "b"])).toBe("`a`, `b`");
  expect(names([])).toBe("–");
});

test("a page says what it is made from and ends with one line break", () => {
  expect(page("Title", "`x.ts`", "Text.")).toBe(
    "# Title\n\n*Generated from `x.ts` by `npm run docs`; do not edit.*\n\nText.\n",
  );
});

test("a step names the roles that may take it, and where", () => {
  expect(workflowsPage()).toContain(
    "| `accept` | `submitted` | `accepted` | committee_secretary, owner |",
  );
});

test("a permission has one dot for each role that holds it", () => {
  const row = permissionsPage()
    .split("\n")
    .find((line) => line.startsWith("| `registration.write`"));
  expect(row?.split("|").map((cell) => cell.trim())).toEqual([
    ...["", "`registration.write`", "unit and below", "●"],
    ...Array(10).fill(""),
  ]);
});
