import { expect, test } from "vitest";
import { rules } from "./check-house.ts";
import { houseOf, inspect } from "./house/house.ts";

test("every rule has a name of its own and says where the thing belongs", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(rules.filter(({ says }) => says.length < 10 || says.endsWith("."))).toEqual([]);
});

test("an empty house breaks no rule", () => {
  expect(inspect(houseOf(new Map()), rules)).toEqual([]);
});

test("complaints come by file and line, with the rule's sentence", () => {
  const tree = new Map([
    ["lib/b.ts", "const at = new Date();"],
    ["db/a.ts", '\nimport x from "lodash";\nimport y from "../lib/b.ts";'],
  ]);
  const lines = inspect(houseOf(tree), rules).map(({ path, line, rule }) => [path, line, rule]);
  expect(lines).toEqual([
    ["db/a.ts", 2, "packages"],
    ["db/a.ts", 3, "walls"],
    ["lib/b.ts", 1, "clock"],
  ]);
});
