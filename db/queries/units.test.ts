import { expect, it } from "vitest";
import { read } from "../doors.ts";
import { aUnit, foundation } from "../factories/foundation.ts";
import { listUnits } from "./units.ts";

it("folds organisations into a number until the tree is searched or a branch is opened", async () => {
  const { administrator, province, ward } = await foundation();
  await aUnit(administrator, ward, "party_cell", "Chi bộ tổ 7 xếp gọn");
  const rows = (asked: { q?: string; below?: number }) =>
    read(administrator, (tx) => listUnits(tx, { q: "", below: null, closed: false, ...asked }));
  const living = (await rows({ below: ward.id })).length - 1;

  const folded = await rows({});
  const found = await rows({ q: "to 7 xep gon" });

  expect(folded.map((row) => [row.id, row.living])).toEqual([
    [province.id, living + 1],
    [ward.id, living],
  ]);
  expect(found.map(({ name }) => name)).toEqual(["Chi bộ tổ 7 xếp gọn"]);
});
