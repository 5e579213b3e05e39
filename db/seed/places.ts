import type { CreateUnit } from "../../domain/org/schema.ts";
import { bootstrap } from "../bootstrap.ts";
import { createUnit } from "../commands/org-unit/create.ts";
import { at } from "./calendar.ts";
import { administrator } from "./people.ts";
import { samplePasswordHash, sampleSignIns } from "./sign-ins.ts";
import { type Stage, unitOf } from "./stage.ts";
import { cityAreas } from "./units.ts";

const since = "2020-02-01" as const;
const beginning = at("2021-01-04", 8);

type Row = Pick<CreateUnit, "type" | "name"> & { readonly key: string; readonly code?: string };

/** Places units under one parent and remembers them by key. */
async function place(stage: Stage, parent: string, rows: readonly Row[]): Promise<void> {
  const inputs = rows.map(({ type, name, code = "" }) => ({
    type,
    name,
    code,
    parentId: unitOf(stage, parent).id,
    validFrom: since,
    legalText: "",
    address: "",
    phone: "",
    email: "",
  }));
  const act = { by: administrator, now: beginning, what: createUnit };
  const made = await stage.each(act, inputs);
  for (const [index, { key }] of rows.entries()) {
    const unit = made[index];
    if (unit) stage.units.set(key, unit);
  }
}

/** The two provinces, their administrator, and the city as it stood from 2020 to 2025. */
export async function settlePlaces(stage: Stage): Promise<void> {
  const person = sampleSignIns.find((one) => one.username === administrator);
  const { provinces, administratorId } = await bootstrap({
    provinces: [
      { name: "Tỉnh Thái Nguyên", code: "19", legalText: "" },
      { name: "Tỉnh Bắc Kạn", code: "06", legalText: "" },
    ],
    validFrom: "1997-01-01",
    administrator: {
      username: administrator,
      name: person?.name ?? "",
      title: "Quản trị hệ thống, tỉnh Thái Nguyên",
      passwordHash: samplePasswordHash,
      mustChangePassword: false,
    },
    now: beginning,
    requestId: "mau-00000",
    sample: true,
  });
  const [thaiNguyen, bacKan] = provinces;
  if (!thaiNguyen || !bacKan) throw new Error("two provinces were asked for");
  stage.units.set("tn", thaiNguyen);
  stage.units.set("bk", bacKan);
  stage.people.set(administrator, administratorId);
  await place(stage, "bk", [
    { key: "tp", type: "provincial_city", name: "Thành phố Bắc Kạn", code: "058" },
    { key: "bt", type: "district", name: "Huyện Bạch Thông", code: "" },
  ]);
  await place(stage, "bt", [{ key: "donphong", type: "commune", name: "Xã Đôn Phong", code: "" }]);
  await place(stage, "tp", cityAreas);
  for (const { key, organisations } of cityAreas) await place(stage, key, organisations);
}
