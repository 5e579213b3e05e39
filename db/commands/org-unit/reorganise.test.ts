import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Role } from "../../../domain/access/roles.ts";
import type { ReorganiseUnits } from "../../../domain/org/schema.ts";
import { read } from "../../doors.ts";
import { aCampaign } from "../../factories/campaigns.ts";
import { testNow } from "../../factories/clock.ts";
import { doing } from "../../factories/doing.ts";
import { aUnit, foundation } from "../../factories/foundation.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene, type Scene } from "../../factories/registrations.ts";
import { viewerAt } from "../../queries/viewer-at.ts";
import { orgUnits, unitSuccessions, unitVersions } from "../../schema/org.ts";
import { modelRegistrations } from "../../schema/registrations.ts";
import type { UnitPlace } from "./insert-unit.ts";
import { reorganiseUnits } from "./reorganise.ts";

const law = { onDate: "2026-07-01", legalText: "Nghị quyết 1/NQ" } as const;
const nowhere = { toId: null, toKey: "", note: "" };

/** Two wards become one; their organisations go on under it. */
async function merger() {
  const scene = await aScene();
  const other = await aUnit(scene.administrator, scene.province, "ward");
  const act: ReorganiseUnits = {
    ...law,
    created: [
      {
        key: "new",
        parentId: scene.province.id,
        parentKey: "",
        type: "ward",
        name: "Phường mới",
        code: "01840",
      },
    ],
    ended: [scene.ward, other].map(({ id }) => ({
      ...nowhere,
      unitId: id,
      toKey: "new",
      kind: "merge",
    })),
    moved: [scene.cell, scene.women, scene.school].map(({ id }) => ({
      ...nowhere,
      unitId: id,
      toKey: "new",
    })),
  };
  return { scene, other, act };
}

describe("a reorganisation", () => {
  it("closes units where they stood and says what became of them", async () => {
    const { scene, other, act } = await merger();

    const { created } = await doing(scene.administrator, reorganiseUnits, act);

    const { units, rows } = await read(scene.administrator, async (tx) => ({
      units: await tx
        .select()
        .from(orgUnits)
        .where(inArray(orgUnits.id, [scene.ward.id, other.id]))
        .orderBy(orgUnits.id),
      rows: await tx
        .select()
        .from(unitSuccessions)
        .where(eq(unitSuccessions.fromUnitId, scene.ward.id)),
    }));
    expect(units.map(({ path, areaId, closedOn }) => [path, areaId, closedOn])).toEqual([
      [scene.ward.path, created["new"], "2026-07-01"],
      [other.path, created["new"], "2026-07-01"],
    ]);
    expect(rows.map(({ toUnitId, kind, legalText }) => [toUnitId, kind, legalText])).toEqual([
      [created["new"], "merge", "Nghị quyết 1/NQ"],
    ]);
  });

  it("carries organisations and what they registered along, and remembers where they were", async () => {
    const { scene, act } = await merger();
    const { id } = await aRegistration(scene, { state: "accepted" });

    const { created } = await doing(scene.administrator, reorganiseUnits, act);

    const ward = created["new"] ?? 0;
    const { registration, versions } = await read(scene.administrator, async (tx) => ({
      registration: (
        await tx.select().from(modelRegistrations).where(eq(modelRegistrations.id, id))
      )[0],
      versions: await tx
        .select()
        .from(unitVersions)
        .where(eq(unitVersions.unitId, scene.women.id))
        .orderBy(unitVersions.validFrom),
    }));
    const path = `${scene.province.id}.${ward}.${scene.women.id}`;
    expect([registration?.orgPath, registration?.areaId]).toEqual([path, ward]);
    expect(registration?.unitVersionId).toBe(versions[0]?.id);
    expect(
      versions.map(({ pathThen, areaThenId, validTo }) => [pathThen, areaThenId, validTo]),
    ).toEqual([
      [scene.women.path, scene.ward.id, "2026-07-01"],
      [path, ward, null],
    ]);
  });

  it("lets the successor's people read what the predecessor left, and nothing beside it", async () => {
    const { scene, other, act } = await merger();
    const { id } = await aRegistration(scene, { unit: scene.ward });
    const officerThere = await holding(scene, "ward_officer", other);
    const campaign = await aCampaign(await holding(scene, "committee_secretary", other), other);
    const stranger = await aRegistration(
      { ...scene, campaign, officer: officerThere },
      { unit: other },
    );

    const { created } = await doing(scene.administrator, reorganiseUnits, {
      ...act,
      ended: act.ended.filter(({ unitId }) => unitId === scene.ward.id),
    });

    const ward = { id: created["new"] ?? 0, path: `${scene.province.id}.${created["new"]}` };
    const officer = await holding(scene, "ward_officer", { ...scene.ward, ...ward });
    const seen = await read(officer, (tx) =>
      tx
        .select({ id: modelRegistrations.id })
        .from(modelRegistrations)
        .where(inArray(modelRegistrations.id, [id, stranger.id])),
    );
    expect(seen).toEqual([{ id }]);
  });

  it("ends the roles held at a unit that ended", async () => {
    const { scene, act } = await merger();

    await doing(scene.administrator, reorganiseUnits, act);

    expect((await viewerAt(scene.officer.personId, testNow)).assignments).toEqual([]);
  });

  it("leaves no living unit below one that ended", async () => {
    const { scene, act } = await merger();

    await expect(
      doing(scene.administrator, reorganiseUnits, { ...act, moved: act.moved.slice(1) }),
    ).rejects.toThrow("unit_left");
  });

  it("names each unit once and none that has ended", async () => {
    const { scene, act } = await merger();
    const twice = { ...act, moved: [...act.moved, ...act.moved] };

    await expect(doing(scene.administrator, reorganiseUnits, twice)).rejects.toThrow("unit_moved");
    await doing(scene.administrator, reorganiseUnits, act);
    await expect(doing(scene.administrator, reorganiseUnits, act)).rejects.toThrow("unit_moved");
  });

  it("is not for administrators of somewhere else", async () => {
    const { act } = await merger();
    const elsewhere = await foundation();

    await expect(doing(elsewhere.administrator, reorganiseUnits, act)).rejects.toThrow("not_found");
  });
});

const holding = (scene: Scene, role: Role, unit: UnitPlace) =>
  aPerson(scene, { roles: [[role, unit]] });
