import { expect, it } from "vitest";
import { reorganiseUnits } from "../commands/org-unit/reorganise.ts";
import { read } from "../doors.ts";
import { doing } from "../factories/doing.ts";
import { aUnit, foundation } from "../factories/foundation.ts";
import { aPerson } from "../factories/people.ts";
import { getUnit, listUnits } from "./units.ts";

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

it("tells a successor all that a divided unit became, and what of it is open to whom", async () => {
  const { administrator, province, ward, cell, women, school } = await foundation();
  const heirs = [
    await aUnit(administrator, province, "ward"),
    await aUnit(administrator, province, "ward"),
  ] as const;
  const [first, second] = heirs;
  const to = (heir: { readonly id: number }) => ({ toId: heir.id, toKey: "" });
  await doing(administrator, reorganiseUnits, {
    onDate: "2026-07-01",
    legalText: "Nghị quyết 1/NQ",
    created: [],
    ended: heirs.map((heir) => ({
      ...to(heir),
      unitId: ward.id,
      kind: "split" as const,
      note: "",
    })),
    moved: [
      { ...to(first), unitId: cell.id },
      ...[women, school].map(({ id }) => ({ ...to(second), unitId: id })),
    ],
  });
  const reader = await aPerson({ administrator, ward: first }, { roles: [["viewer", first]] });
  const seen = (id: number) => read(reader, (tx) => getUnit(tx, id));

  const ended = await seen(ward.id);
  expect(ended?.successors.map(({ id, kind, open }) => [id, kind, open])).toEqual([
    [first.id, "split", true],
    [second.id, "split", false],
  ]);
  expect((await seen(first.id))?.predecessors.map(({ id, open }) => [id, open])).toEqual([
    [ward.id, true],
  ]);
  expect([(await seen(first.id))?.whole, (await seen(province.id))?.whole]).toEqual([true, false]);
});
