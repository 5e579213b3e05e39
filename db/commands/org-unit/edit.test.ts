import { describe, expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import { doing, refusalOf, trying, unique } from "../../factories/doing.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { getRegistration } from "../../queries/registration.ts";
import { getUnit } from "../../queries/units.ts";
import { editUnitContacts } from "./edit-contacts.ts";
import { renameUnit } from "./rename.ts";

const options = () => ({ now: testNow, requestId: unique() });
const contacts = { address: "Tổ 1", phone: "0209 000 000", email: "" };
const renamed = {
  name: "Chi bộ tổ 1A",
  code: "",
  legalText: "Nghị quyết 1",
  validFrom: "2026-07-01",
} as const;

describe("an administrator", () => {
  it("keeps contacts up to date without a new version of the unit", async () => {
    const { administrator, cell } = await aScene();

    await doing(administrator, editUnitContacts, { id: cell.id, version: 1, ...contacts });

    const unit = await read(administrator, (tx) => getUnit(tx, cell.id));
    expect([unit?.phone, unit?.versions.length]).toEqual([contacts.phone, 1]);
  });

  it("renames a unit from a day on; what was registered keeps the old name", async () => {
    const scene = await aScene();
    const { id } = await aRegistration(scene, { unit: scene.cell });
    const before = await read(scene.officer, (tx) => getRegistration(tx, id));

    await doing(scene.administrator, renameUnit, { id: scene.cell.id, version: 1, ...renamed });

    const [unit, after] = await read(scene.administrator, async (tx) => [
      await getUnit(tx, scene.cell.id),
      await getRegistration(tx, id),
    ]);
    expect([unit?.name, unit?.versions.map(({ name, validTo }) => [name, validTo])]).toEqual([
      renamed.name,
      [
        [renamed.name, null],
        [before?.unitName, "2026-07-01"],
      ],
    ]);
    expect(after?.unitName).toBe(before?.unitName);
  });

  it("is told when someone else changed the unit meanwhile", async () => {
    const { administrator, cell } = await aScene();
    await doing(administrator, editUnitContacts, { id: cell.id, version: 1, ...contacts });

    const late = await write(administrator, options(), renameUnit, {
      id: cell.id,
      version: 1,
      ...renamed,
    });

    expect(late).toEqual({ ok: false, refusal: { code: "stale" } });
  });

  it("is the only one to get through when two change the unit at the same moment", async () => {
    const { administrator, cell } = await aScene();
    const seen = { id: cell.id, version: 1 };

    const answers = await Promise.all([
      refusalOf(administrator, editUnitContacts, { ...seen, ...contacts }),
      refusalOf(administrator, editUnitContacts, { ...seen, ...contacts, phone: "1" }),
      refusalOf(administrator, renameUnit, { ...seen, ...renamed }),
      refusalOf(administrator, renameUnit, { ...seen, ...renamed, validFrom: "2026-08-01" }),
    ]);

    expect(answers.sort()).toEqual(["done", "stale", "stale", "stale"]);
  });

  it("names no unit for a day to come, nor before its last change", async () => {
    const { administrator, cell } = await aScene();
    const asked = (validFrom: "2026-09-16" | "2020-01-01") =>
      trying(administrator, renameUnit, { id: cell.id, version: 1, ...renamed, validFrom });

    expect(await asked("2026-09-16")).toEqual({
      ok: false,
      refusal: { code: "day_in_future", field: "validFrom" },
    });
    expect(await asked("2020-01-01")).toEqual({
      ok: false,
      refusal: {
        code: "unit_changed_since",
        field: "validFrom",
        params: { name: expect.any(String), date: "2020-01-01" },
      },
    });
  });
});

it("is refused to people who may only read the unit", async () => {
  const { officer, cell } = await aScene();

  const answer = await write(officer, options(), editUnitContacts, {
    id: cell.id,
    version: 1,
    ...contacts,
  });

  expect(answer).toEqual({ ok: false, refusal: { code: "not_allowed" } });
});
