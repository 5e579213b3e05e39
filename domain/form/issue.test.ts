import { expect, test } from "vitest";
import { z } from "zod";
import { rowId } from "./inputs.ts";
import { reasonOf } from "./issue.ts";

test("what is picked from a list is asked to be picked, what is typed to be filled in", () => {
  const { error } = z.object({ name: z.string(), orgUnitId: rowId() }).safeParse({});

  expect(error?.issues.map((issue) => reasonOf(issue).key)).toEqual(["required", "choose"]);
});
