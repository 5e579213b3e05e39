import { expect, test } from "vitest";
import { furnish } from "./furnished.ts";
import { aStage } from "./stage.ts";

test("a furnished scene has a row of everything that has a page or a download", async () => {
  const { registrations, lists, dossiers, session, ...others } = await furnish(
    await aStage(),
    "dấu",
  );
  const ids = [registrations, lists, dossiers, others].flatMap((group) => Object.values(group));

  expect(session).toHaveLength(36);
  expect(ids.filter((id) => !(id > 0))).toEqual([]);
});
