import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Viewer } from "../domain/viewer.ts";
import type { UnitPlace } from "./commands/org-unit/insert-unit.ts";
import { asSystem, read, writeAudit } from "./doors.ts";
import { testNow } from "./factories/clock.ts";
import { unique } from "./factories/doing.ts";
import { aScene } from "./factories/registrations.ts";
import { remembered } from "./remembered.ts";
import { orgUnits } from "./schema/org.ts";

/** The unit's name as this viewer's answer has it, and how often it has been worked out. */
function asking(unitId: number) {
  const question = unique();
  let times = 0;
  const ask = (viewer: Viewer) =>
    read(viewer, (tx) =>
      remembered(tx, [question], async () => {
        times += 1;
        const where = eq(orgUnits.id, unitId);
        const [unit] = await tx.select({ name: orgUnits.name }).from(orgUnits).where(where);
        return unit?.name;
      }),
    );
  return { ask, times: () => times };
}

/** Renames a unit and says so in the log, as a command does; `meanwhile` happens before the end. */
function rename(unit: UnitPlace, name: string, meanwhile = async () => {}) {
  return asSystem("test", async (tx) => {
    await tx.update(orgUnits).set({ name }).where(eq(orgUnits.id, unit.id));
    await writeAudit(tx, { viewer: null, now: testNow, requestId: unique(), sample: false }, [
      { action: "test.rename", subject: { type: "unit", id: unit.id }, orgPath: unit.path },
    ]);
    await meanwhile();
  });
}

it("works an answer out once while nothing changes", async () => {
  const { secretary, ward } = await aScene();
  const { ask, times } = asking(ward.id);

  expect(await ask(secretary)).toBe(await ask(secretary));
  expect(times()).toBe(1);
});

it("works an answer out anew after a change at, below or above the viewer's place", async () => {
  const { secretary, ward, women, province } = await aScene();
  const { ask, times } = asking(ward.id);
  await ask(secretary);

  await rename(ward, "phường Mới");
  expect(await ask(secretary)).toBe("phường Mới");
  await rename(women, "Chi hội Mới");
  await ask(secretary);
  expect(times()).toBe(3);
  await rename(province, "tỉnh Mới");
  await ask(secretary);
  expect(times()).toBe(4);
});

it("keeps an answer when a neighbouring branch changes", async () => {
  const [{ secretary, ward }, neighbour] = [await aScene(), await aScene()];
  const { ask, times } = asking(ward.id);
  await ask(secretary);

  await rename(neighbour.ward, "phường Bạn");
  await ask(secretary);

  expect(times()).toBe(1);
});

it("notices a change that had begun before the answer and ended after it", async () => {
  const { secretary, ward } = await aScene();
  const { ask } = asking(ward.id);

  const before = await asking(ward.id).ask(secretary);
  await rename(ward, "phường Mới", async () => {
    expect(await ask(secretary)).toBe(before);
  });

  expect(await ask(secretary)).toBe("phường Mới");
});

it("gives nobody the answer of other eyes", async () => {
  const [{ secretary, ward }, stranger] = [await aScene(), await aScene()];
  const { ask } = asking(ward.id);

  expect(typeof (await ask(secretary))).toBe("string");
  expect(await ask(stranger.secretary)).toBe(undefined);
});

it("does not remember a fault", async () => {
  const { secretary } = await aScene();
  const question = unique();
  const ask = (answer: () => Promise<string>) =>
    read(secretary, (tx) => remembered(tx, [question], answer));
  const fault = new Error("no connection");

  await expect(ask(() => Promise.reject(fault))).rejects.toBe(fault);
  expect(await ask(() => Promise.resolve("có"))).toBe("có");
});
