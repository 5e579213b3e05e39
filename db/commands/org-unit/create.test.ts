import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import { doing, refusalOf } from "../../factories/doing.ts";
import { aUnit, foundation } from "../../factories/foundation.ts";
import { aPerson } from "../../factories/people.ts";
import { orgUnits, unitVersions } from "../../schema/org.ts";
import { createUnit } from "./create.ts";

const asked = {
  type: "party_cell",
  name: "Chi bộ tổ 9",
  code: "",
  validFrom: "2026-01-01",
  legalText: "",
  address: "",
  phone: "",
  email: "",
} as const;

describe("a new unit", () => {
  it("stands under its parent, in the parent's area and province", async () => {
    const { administrator, province, ward } = await foundation();

    const cell = await aUnit(administrator, ward, "party_cell", "Chi bộ tổ 9");

    expect(cell).toEqual({
      id: cell.id,
      path: `${province.id}.${ward.id}.${cell.id}`,
      areaId: ward.id,
      provinceId: province.id,
    });
  });

  it("is an area of its own from the commune level up", async () => {
    const { administrator, province } = await foundation();

    const commune = await aUnit(administrator, province, "commune");

    expect([commune.areaId, commune.provinceId]).toEqual([commune.id, province.id]);
  });

  it("begins with a first version that says what it was called", async () => {
    const { administrator, ward } = await foundation();
    const cell = await aUnit(administrator, ward, "party_cell", "Chi bộ tổ 9");

    const versions = await read(administrator, (tx) =>
      tx.select().from(unitVersions).where(eq(unitVersions.unitId, cell.id)),
    );

    expect(
      versions.map(({ name, validFrom, validTo, parentId }) => [
        name,
        validFrom,
        validTo,
        parentId,
      ]),
    ).toEqual([["Chi bộ tổ 9", "2020-01-01", null, ward.id]]);
  });

  it("is not placed where its level does not belong", async () => {
    const { administrator, ward } = await foundation();

    await expect(
      doing(administrator, createUnit, { ...asked, parentId: ward.id, type: "district" }),
    ).rejects.toThrow("unit_misplaced type");
  });

  it("begins on a day that has come", async () => {
    const { administrator, ward } = await foundation();
    const tomorrow = { ...asked, parentId: ward.id, validFrom: "2026-09-16" } as const;

    await expect(doing(administrator, createUnit, tomorrow)).rejects.toThrow(
      "day_in_future validFrom",
    );
  });

  it("is not made twice under one parent", async () => {
    const { administrator, ward } = await foundation();
    await doing(administrator, createUnit, { ...asked, parentId: ward.id });

    await expect(doing(administrator, createUnit, { ...asked, parentId: ward.id })).rejects.toThrow(
      "duplicate name",
    );
  });

  it("is made once when two ask for it at the same moment", async () => {
    const { administrator, ward } = await foundation();
    const ask = () => refusalOf(administrator, createUnit, { ...asked, parentId: ward.id });

    const answers = await Promise.all([ask(), ask(), ask()]);

    expect(answers.sort()).toEqual(["done", "duplicate", "duplicate"]);
  });

  it("is made by administrators only, in their own subtree", async () => {
    const { administrator, ward } = await foundation();
    const elsewhere = await foundation();
    const officer = await aPerson({ administrator, ward }, { roles: [["ward_officer", ward]] });

    await expect(doing(officer, createUnit, { ...asked, parentId: ward.id })).rejects.toThrow(
      "not_allowed",
    );
    await expect(
      doing(administrator, createUnit, { ...asked, parentId: elsewhere.ward.id }),
    ).rejects.toThrow("not_found");
    const [kept] = await read(elsewhere.administrator, (tx) =>
      tx
        .select({ name: orgUnits.name })
        .from(orgUnits)
        .where(eq(orgUnits.searchText, "chi bo to 9")),
    );
    expect(kept).toBe(undefined);
  });
});
