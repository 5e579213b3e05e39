import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { read } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, refusalOf } from "../../factories/doing.ts";
import { aUnit } from "../../factories/foundation.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { conflictsOf } from "../../queries/conflicts.ts";
import { viewerAt } from "../../queries/viewer-at.ts";
import { roleAssignments } from "../../schema/memberships.ts";
import { orgUnits } from "../../schema/org.ts";
import { endRole } from "../person/end-role.ts";
import { mergeUnit } from "./merge.ts";

it("ends a unit in another of its level, and what lay below goes on there", async () => {
  const { administrator, officer, province, ward, women } = await aScene();
  const other = await aUnit(administrator, province, "ward");
  const unitOf = (id: number) =>
    read(administrator, async (tx) => {
      const [row] = await tx.select().from(orgUnits).where(eq(orgUnits.id, id));
      if (!row) throw new Error(`no unit ${id}`);
      return row;
    });
  const seen = await unitOf(ward.id);
  const input = {
    id: ward.id,
    version: seen.version,
    toId: other.id,
    kind: "merge",
    onDate: "2026-07-01",
    legalText: "Nghị quyết 1/NQ",
    note: "",
  } as const;

  const codes = [
    await refusalOf(officer, mergeUnit, input),
    await refusalOf(administrator, mergeUnit, { ...input, toId: women.id }),
    await refusalOf(administrator, mergeUnit, { ...input, onDate: "2027-01-01" }),
    await refusalOf(administrator, mergeUnit, { ...input, version: seen.version + 1 }),
    await refusalOf(administrator, mergeUnit, { ...input, onDate: "2020-01-01" }),
  ];
  const done = await doing(administrator, mergeUnit, input);

  const [ended, moved] = [await unitOf(ward.id), await unitOf(women.id)];
  expect(codes).toEqual([
    "not_allowed",
    "unit_misplaced",
    "day_in_future",
    "stale",
    "unit_changed_since",
  ]);
  expect([done.id, ended.closedOn, moved.closedOn, moved.path]).toEqual([
    other.id,
    "2026-07-01",
    null,
    `${other.path}.${women.id}`,
  ]);
});

it("leaves who worked in the ended unit of the own unit of what it registered", async () => {
  const scene = await aScene();
  const { administrator, women, cell } = scene;
  const { personId } = await aPerson(scene, {
    roles: [["committee_member", scene.ward]],
    memberOf: [women],
  });
  const { id: registration } = await aRegistration(scene, { unit: women });
  const onDate = "2026-09-10";
  const legalText = "Nghị quyết 2/NQ";
  const ended = { id: women.id, version: 1, toId: cell.id, kind: "merge" as const, note: "" };

  await doing(administrator, mergeUnit, { ...ended, onDate, legalText });

  const later = await viewerAt(personId, testNow);
  const found = await read(administrator, (tx) =>
    conflictsOf(tx, [personId], [registration], "2026-10-01"),
  );
  expect(later.memberUnitIds).toEqual([women.id]);
  expect(found).toEqual([{ personId, registrationId: registration }]);
});

it("ends a role there that was to end later", async () => {
  const scene = await aScene();
  const { administrator, women, cell } = scene;
  const reader = await aPerson(scene, { roles: [["viewer", women]] });
  const [held] = await read(administrator, (tx) =>
    tx.select().from(roleAssignments).where(eq(roleAssignments.personId, reader.personId)),
  );
  const later = { assignmentId: held?.id ?? 0, validTo: "2199-01-01" } as const;
  await doing(administrator, endRole, later);
  const ended = { id: women.id, version: 1, toId: cell.id, kind: "merge" as const, note: "" };
  const law = { onDate: "2026-09-10", legalText: "Nghị quyết 2/NQ" } as const;

  await doing(administrator, mergeUnit, { ...ended, ...law });

  expect((await viewerAt(reader.personId, testNow)).assignments).toEqual([]);
});
