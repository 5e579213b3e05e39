import { expect, test } from "vitest";
import { rules } from "./check-house.ts";
import { houseOf, inspect, spoken } from "./house/house.ts";

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
  expect(inspect(houseOf(tree), rules).map(spoken)).toEqual([
    "db/a.ts:2  [packages] lodash has no owner. Wrap it in the folder that owns it, or name its " +
      "owner in scripts/house/walls.ts",
    "db/a.ts:3  [walls] db/ imports lib/b.ts. Doors lead app → components → domain and " +
      "app → lib → db → domain, nowhere else",
    "lib/b.ts:1  [clock] new Date() asks the machine for the time. Take `now` from the context; " +
      "only lib/clock.ts asks the machine",
  ]);
});
