import { inArray } from "drizzle-orm";
import type { ReorganiseUnits } from "../../domain/org/schema.ts";
import type { UnitType } from "../../domain/org/units.ts";
import { reorganiseUnits } from "../commands/org-unit/reorganise.ts";
import { deactivatePerson } from "../commands/person/deactivate.ts";
import { read } from "../doors.ts";
import { orgUnits } from "../schema/org.ts";
import { at } from "./calendar.ts";
import { administrator } from "./people.ts";
import { cityPeople } from "./people-rows.ts";
import { type Stage, unitOf } from "./stage.ts";
import { bodiesOf, cityAreas, type OrgRow, wardBodies } from "./units.ts";

const onDate = "2025-07-01" as const;
const communes =
  "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/6/2025 (sắp xếp ĐVHC cấp xã tỉnh Thái Nguyên)";
const provinces = "Nghị quyết về sắp xếp ĐVHC cấp tỉnh năm 2025 (cần kiểm tra văn bản gốc)";

type Successor = {
  readonly key: string;
  readonly type: UnitType;
  readonly short: string;
  readonly code: string;
};

const successors: readonly Successor[] = [
  { key: "dx26", type: "ward", short: "Đức Xuân", code: "01840" },
  { key: "bk26", type: "ward", short: "Bắc Kạn", code: "01843" },
  { key: "pq26", type: "commune", short: "Phong Quang", code: "01849" },
];

const spoken = ({ type, short }: Successor) => `${type === "ward" ? "phường" : "xã"} ${short}`;

/** Which of today's units each ward and commune went to (domain: Nghị quyết 1683). */
export const heirOf: Readonly<Record<string, string>> = {
  minhkhai: "dx26",
  huyentung: "dx26",
  ducxuan: "dx26",
  songcau: "bk26",
  phungchikien: "bk26",
  xuathoa: "bk26",
  nongthuong: "bk26",
  duongquang: "pq26",
  donphong: "pq26",
};

const agency = (key: string, name: string): OrgRow => ({
  key,
  kind: "agency",
  type: "agency",
  name,
  place: `tại ${name}`,
});

/** Bodies and offices that each of today's units began with. */
export function officesOf(heir: string): OrgRow[] {
  const successor = successors.find(({ key }) => key === heir);
  if (!successor) return [];
  const unit = spoken(successor);
  return [
    ...bodiesOf(heir, unit),
    agency(`${heir}.dang`, `Ban Xây dựng Đảng ${unit}`),
    agency(`${heir}.vanhoa`, `Phòng Văn hóa – Xã hội ${unit}`),
    agency(`${heir}.kinhte`, `Phòng Kinh tế, Hạ tầng và Đô thị ${unit}`),
    agency(`${heir}.hanhchinh`, `Trung tâm Phục vụ hành chính công ${unit}`),
  ];
}

const provincial: readonly (readonly [string, UnitType, string])[] = [
  ["khoi26.women", "mass_organisation", "Hội LHPN tỉnh Thái Nguyên"],
  ["khoi26.youth", "mass_organisation", "Tỉnh đoàn Thái Nguyên"],
  ["khoi26.police", "police", "Công an tỉnh Thái Nguyên"],
  ["khoi26.military", "military", "Bộ CHQS tỉnh Thái Nguyên"],
];

// Every organisation of the city has a successor of its own.
const cityHeirs: Readonly<Record<string, string>> = {
  "khoi.0": "bk26.hanhchinh",
  "khoi.1": "bk26.vanhoa",
  "khoi.2": "bk26.vanhoa",
  "khoi.3": "dx26.vanhoa",
  "khoi.4": "bk26.kinhte",
  "khoi.5": "bk26.vanhoa",
  "khoi.6": "khoi26.women",
  "khoi.7": "khoi26.youth",
  "khoi.8": "khoi26.police",
  "khoi.9": "khoi26.military",
};

const to = (toKey: string) => ({ toId: null, toKey });
const homes: readonly string[] = ["cell", "group", "school"];

/** The act of 01/7/2025: what came into being, what ended in it, what went on under it. */
function actOf(stage: Stage): ReorganiseUnits {
  const id = (key: string) => unitOf(stage, key).id;
  const created: ReorganiseUnits["created"] = [
    ...successors.map(({ key, type, code, short }) => ({
      ...{ key, type, code, parentId: id("tn"), parentKey: "" },
      name: `${type === "ward" ? "Phường" : "Xã"} ${short}`,
    })),
    {
      ...{ key: "khoi26", type: "bloc", code: "", parentId: id("tn"), parentKey: "" },
      name: "Khối cơ quan, lực lượng vũ trang tỉnh",
    },
    ...successors.flatMap(({ key: parentKey }) =>
      officesOf(parentKey).map(({ key, type, name }) => ({
        ...{ key, type, name, code: "", parentId: null, parentKey },
      })),
    ),
    ...provincial.map(([key, type, name]) => ({
      ...{ key, type, name, code: "", parentId: null, parentKey: "khoi26" },
    })),
  ];
  const merged = (unit: string, toKey: string) => ({
    ...{ unitId: id(unit), ...to(toKey), kind: "merge" as const, note: "" },
  });
  const ended: ReorganiseUnits["ended"] = [
    ...Object.entries(heirOf).map(([unit, heir]) => merged(unit, heir)),
    ...cityAreas
      .filter(({ key }) => key !== "khoi")
      .flatMap(({ key }) =>
        wardBodies.map(([kind]) => merged(`${key}.${kind}`, `${heirOf[key]}.${kind}`)),
      ),
    ...Object.entries(cityHeirs).map(([unit, heir]) => merged(unit, heir)),
    merged("khoi", "khoi26"),
  ];
  const moved = cityAreas.flatMap(({ key, organisations }) =>
    organisations
      .filter(({ kind }) => homes.includes(kind))
      .map((row) => ({ unitId: id(row.key), ...to(heirOf[key] ?? "") })),
  );
  return { onDate, legalText: communes, created, ended, moved };
}

/** The district level and the province end in tỉnh Thái Nguyên, which alone inherits them. */
function higherAct(stage: Stage): ReorganiseUnits {
  const end = (key: string, kind: "dissolve" | "merge") => ({
    unitId: unitOf(stage, key).id,
    toId: unitOf(stage, "tn").id,
    toKey: "",
    kind,
    note: kind === "dissolve" ? "Kết thúc hoạt động cấp huyện" : "",
  });
  return {
    onDate,
    legalText: provinces,
    created: [],
    ended: [end("tp", "dissolve"), end("bt", "dissolve"), end("bk", "merge")],
    moved: [],
  };
}

/** Plays 01/7/2025: units, then the accounts of offices that ended. */
export async function playReorganisation(stage: Stage): Promise<void> {
  const now = at(onDate, 8);
  const sitting = { by: administrator, now, what: reorganiseUnits };
  const { created } = await stage.one(sitting, actOf(stage));
  await stage.one(sitting, higherAct(stage));
  const ids = new Map(Object.entries(created).map(([key, id]) => [id, key]));
  for (const [key, { id }] of stage.units) ids.set(id, key);
  const viewer = await stage.as(administrator, at("2025-07-02", 8));
  const places = await read(viewer, (tx) =>
    tx
      .select({
        id: orgUnits.id,
        path: orgUnits.path,
        areaId: orgUnits.areaId,
        provinceId: orgUnits.provinceId,
      })
      .from(orgUnits)
      .where(inArray(orgUnits.id, [...ids.keys()])),
  );
  for (const place of places) stage.units.set(ids.get(place.id) ?? "", place);
  const gone = cityPeople.map(({ username }) => ({
    id: stage.people.get(username) ?? 0,
    version: 1,
  }));
  const closing = { by: administrator, now: at("2025-07-02", 9), what: deactivatePerson };
  await stage.each(closing, gone);
  const { length } = Object.keys(created);
  stage.tell(
    `Sắp xếp 01/7/2025: ${length} đơn vị mới, ${Object.keys(heirOf).length} xã, phường kết thúc`,
  );
}
