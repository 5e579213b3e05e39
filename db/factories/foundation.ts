import type { UnitType } from "../../domain/org/units.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { bootstrap } from "../bootstrap.ts";
import { createUnit } from "../commands/org-unit/create.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { viewerAt } from "../queries/viewer-at.ts";
import { testNow } from "./clock.ts";
import { doing, unique } from "./doing.ts";

/** A province with one ward and its organisations, seen by nobody else. */
export type Foundation = {
  readonly administrator: Viewer;
  readonly province: UnitPlace;
  readonly ward: UnitPlace;
  /** Organisations of the ward that register. */
  readonly cell: UnitPlace;
  readonly women: UnitPlace;
  readonly school: UnitPlace;
};

/** Places a unit under another, as the administrator. */
export function aUnit(
  administrator: Viewer,
  parent: UnitPlace,
  type: UnitType,
  name = `${type} ${unique()}`,
): Promise<UnitPlace> {
  return doing(administrator, createUnit, {
    parentId: parent.id,
    type,
    name,
    code: "",
    validFrom: "2020-01-01",
    legalText: "",
    address: "",
    phone: "",
    email: "",
  });
}

/** A fresh branch of the tree with an administrator of its own. */
export async function foundation(): Promise<Foundation> {
  const name = unique();
  const { provinces, administratorId } = await bootstrap({
    provinces: [{ name: `Tỉnh ${name}`, code: "", legalText: "" }],
    validFrom: "2020-01-01",
    administrator: {
      username: `quantri.${name}`,
      name: `Quản trị ${name}`,
      title: "Quản trị tỉnh",
      passwordHash: "-",
      mustChangePassword: false,
    },
    now: new Date("2026-01-01T02:00:00Z"),
    requestId: unique(),
    sample: false,
  });
  const [province] = provinces;
  if (!province) throw new Error("no province");
  const administrator = await viewerAt(administratorId, testNow);
  const ward = await aUnit(administrator, province, "ward", `Phường ${name}`);
  const below = (type: UnitType, title: string) =>
    aUnit(administrator, ward, type, `${title} ${name}`);
  return {
    administrator,
    province,
    ward,
    cell: await below("party_cell", "Chi bộ tổ 1"),
    women: await below("mass_organisation", "Hội Liên hiệp Phụ nữ"),
    school: await below("school", "Trường Tiểu học"),
  };
}
