import { expect, it } from "vitest";
import { reorganiseUnits } from "../commands/org-unit/reorganise.ts";
import { read } from "../doors.ts";
import { doing } from "../factories/doing.ts";
import { aUnit } from "../factories/foundation.ts";
import { aScene } from "../factories/registrations.ts";
import { unitNames } from "./unit-names.ts";

it("tells a unit that is no more from the one that took its name", async () => {
  const { administrator, province, ward, cell, women, school } = await aScene();
  const other = await aUnit(administrator, province, "ward");
  const nowhere = { toId: null, toKey: "", note: "" };
  const [{ name } = { name: "" }] = (
    await read(administrator, (tx) => unitNames(tx, [ward.id]))
  ).values();
  const { created } = await doing(administrator, reorganiseUnits, {
    onDate: "2026-07-01",
    legalText: "Nghị quyết 1/NQ",
    created: [
      { key: "new", parentId: province.id, parentKey: "", type: "ward", name, code: "01840" },
    ],
    ended: [ward, other].map(({ id }) => ({
      ...nowhere,
      unitId: id,
      toKey: "new",
      kind: "merge" as const,
    })),
    moved: [cell, women, school].map(({ id }) => ({ ...nowhere, unitId: id, toKey: "new" })),
  });
  const next = created["new"] ?? 0;

  const names = await read(administrator, (tx) => unitNames(tx, [ward.id, other.id, next, null]));

  expect([names.get(ward.id), names.get(next), names.get(other.id)?.until]).toEqual([
    { name, until: "2026-06-30", within: null },
    { name, until: null, within: null },
    null,
  ]);
});
