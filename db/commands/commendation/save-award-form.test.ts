import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { aDossier, anAwardForm, awardFormOf, nomineesOf } from "../../factories/commendations.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aScene, type Scene } from "../../factories/registrations.ts";
import { awardForms } from "../../schema/commendations.ts";
import { saveAwardForm } from "./save-award-form.ts";

let scene: Scene;

beforeAll(async () => {
  scene = await aScene();
});

const options = () => ({ now: testNow, requestId: unique() });
const formById = async (id: number) => {
  const [row] = await read(scene.leader, (tx) =>
    tx.select().from(awardForms).where(eq(awardForms.id, id)),
  );
  return row;
};

describe("a form of award", () => {
  it("is saved by the issuer's commendation officer with its source and mark", async () => {
    const id = await anAwardForm(scene);

    expect(await formById(id)).toMatchObject({
      orgUnitId: scene.ward.id,
      individualMultiplier: 0.15,
      source: "Quy chế của phường",
      needsCheck: true,
      version: 1,
    });
  });

  it("is corrected from the version that was seen", async () => {
    const id = await anAwardForm(scene);
    const corrected = { ...awardFormOf(scene.ward), id, version: 1, needsCheck: false };

    await doing(scene.commendationOfficer, saveAwardForm, corrected);

    expect(await formById(id)).toMatchObject({ needsCheck: false, version: 2 });
    expect(await write(scene.commendationOfficer, options(), saveAwardForm, corrected)).toEqual({
      ok: false,
      refusal: { code: "stale" },
    });
  });

  it("does not change what was already decided by it", async () => {
    const id = await anAwardForm(scene);
    const dossier = await aDossier(scene, { awardFormId: id, state: "decided" });

    await doing(scene.commendationOfficer, saveAwardForm, {
      ...awardFormOf(scene.ward),
      id,
      version: 1,
      collectiveMultiplier: 3,
    });

    const rows = await nomineesOf(scene.leader, dossier.id);
    expect(rows.map((row) => row.multiplier)).toEqual([0.3]);
  });

  it("is refused to others and for another unit", async () => {
    const other = await aScene();
    const refused = { ok: false, refusal: { code: "not_allowed", field: "orgUnitId" } };
    const asked = (viewer: Scene["leader"], unit: Scene["ward"]) =>
      write(viewer, options(), saveAwardForm, awardFormOf(unit));

    expect(await asked(scene.leader, scene.ward)).toEqual(refused);
    expect(await asked(scene.commendationOfficer, scene.province)).toEqual(refused);
    expect(await asked(scene.commendationOfficer, other.ward)).toEqual(refused);
  });

  it("ends after it begins", async () => {
    const backwards = { ...awardFormOf(scene.ward), validTo: "2025-07-01" as const };

    expect(await write(scene.commendationOfficer, options(), saveAwardForm, backwards)).toEqual({
      ok: false,
      refusal: { code: "ends_before_start", field: "validTo" },
    });
  });
});
