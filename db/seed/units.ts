import type { UnitType } from "../../domain/org/units.ts";
import type { OrgKind } from "./themes/theme.ts";

export type OrgRow = {
  readonly key: string;
  readonly kind: OrgKind;
  readonly type: UnitType;
  readonly name: string;
  /** How a registration's name says where. */
  readonly place: string;
};

export type AreaRow = {
  readonly key: string;
  readonly type: UnitType;
  readonly code: string;
  readonly name: string;
  readonly short: string;
  /** Lượt of 2021–2023 by unit: registered and recognised. */
  readonly registered: number;
  readonly recognised: number;
  readonly organisations: readonly OrgRow[];
};

const typeOf: Readonly<Record<OrgKind, UnitType>> = {
  cell: "party_cell",
  group: "residential_group",
  front: "fatherland_front",
  women: "mass_organisation",
  farmers: "mass_organisation",
  veterans: "mass_organisation",
  youth: "mass_organisation",
  school: "school",
  police: "police",
  military: "military",
  agency: "agency",
};

/** What every ward and commune has of its own; of these the reorganisation makes one where there were several. */
export const wardBodies: readonly (readonly [OrgKind, string])[] = [
  ["front", "Ủy ban MTTQ"],
  ["women", "Hội LHPN"],
  ["farmers", "Hội Nông dân"],
  ["veterans", "Hội Cựu chiến binh"],
  ["youth", "Đoàn Thanh niên"],
  ["police", "Công an"],
  ["military", "Ban CHQS"],
];

/** The bodies of one ward or commune, by the name that stands in theirs. */
export function bodiesOf(area: string, unitName: string): OrgRow[] {
  return wardBodies.map(([kind, title]) => ({
    key: `${area}.${kind}`,
    kind,
    type: typeOf[kind],
    name: `${title} ${unitName}`,
    place: unitName,
  }));
}

function residential(area: string, short: string, cells: readonly number[]): OrgRow[] {
  const cell = cells.map(
    (number): OrgRow => ({
      key: `${area}.cell.${number}`,
      kind: "cell",
      type: typeOf.cell,
      name: `Chi bộ tổ ${number} ${short}`,
      place: `tổ ${number} ${short}`,
    }),
  );
  const groups = cells.slice(1).map(
    (number): OrgRow => ({
      key: `${area}.group.${number}`,
      kind: "group",
      type: typeOf.group,
      name: `Tổ dân phố ${number} ${short}`,
      place: `tổ ${number} ${short}`,
    }),
  );
  return [...cell, ...groups];
}

function villages(area: string, names: readonly string[]): OrgRow[] {
  return names.flatMap((name, index): OrgRow[] => {
    const place = `thôn ${name}`;
    const cell = { key: `${area}.cell.${index}`, kind: "cell", type: typeOf.cell } as const;
    const village = { key: `${area}.group.${index}`, kind: "group", type: "village" } as const;
    return [
      { ...cell, name: `Chi bộ thôn ${name}`, place },
      ...(index > 0 ? [{ ...village, name: `Thôn ${name}`, place }] : []),
    ];
  });
}

function schools(area: string, short: string): OrgRow[] {
  return ["Tiểu học", "THCS"].map((grade, index) => ({
    key: `${area}.school.${index}`,
    kind: "school",
    type: typeOf.school,
    name: `Trường ${grade} ${short}`,
    place: `tại Trường ${grade} ${short}`,
  }));
}

const ward = (
  key: string,
  code: string,
  short: string,
  turns: readonly [number, number],
  groups: readonly number[] | readonly string[],
): AreaRow => {
  const isCommune = typeof groups[0] === "string";
  const name = `${isCommune ? "Xã" : "Phường"} ${short}`;
  const spoken = `${isCommune ? "xã" : "phường"} ${short}`;
  const homes = isCommune
    ? villages(key, groups.map(String))
    : residential(key, short, groups.map(Number));
  return {
    key,
    type: isCommune ? "commune" : "ward",
    code,
    name,
    short,
    registered: turns[0],
    recognised: turns[1],
    organisations: [...homes, ...bodiesOf(key, spoken), ...schools(key, short)],
  };
};

const agencies: readonly (readonly [OrgKind, string])[] = [
  ["agency", "Văn phòng HĐND và UBND thành phố"],
  ["agency", "Phòng Văn hóa và Thông tin thành phố"],
  ["agency", "Phòng Giáo dục và Đào tạo thành phố"],
  ["agency", "Phòng Lao động – Thương binh và Xã hội thành phố"],
  ["agency", "Phòng Tài nguyên và Môi trường thành phố"],
  ["agency", "Trung tâm Văn hóa, Thể thao thành phố"],
  ["women", "Hội LHPN thành phố"],
  ["youth", "Thành đoàn Bắc Kạn"],
  ["police", "Công an thành phố Bắc Kạn"],
  ["military", "Ban CHQS thành phố Bắc Kạn"],
];

const bloc: AreaRow = {
  key: "khoi",
  type: "bloc",
  code: "",
  name: "Khối cơ quan, lực lượng vũ trang",
  short: "Khối cơ quan",
  registered: 29,
  recognised: 20,
  organisations: agencies.map(([kind, name], index) => ({
    key: `khoi.${index}`,
    kind,
    type: typeOf[kind],
    name,
    place: `tại ${name}`,
  })),
};

/** Thành phố Bắc Kạn until 30/6/2025: 6 phường, 2 xã and the bloc of agencies and armed forces. */
export const cityAreas: readonly AreaRow[] = [
  ward("ducxuan", "01840", "Đức Xuân", [89, 62], [1, 5, 8, 11]),
  ward("songcau", "01837", "Sông Cầu", [87, 60], [2, 6, 12, 15]),
  ward("phungchikien", "01843", "Phùng Chí Kiên", [76, 52], [1, 3, 7, 10]),
  ward("huyentung", "01846", "Huyền Tụng", [72, 47], [4, 9, 13]),
  ward("minhkhai", "01834", "Nguyễn Thị Minh Khai", [70, 47], [2, 11, 14]),
  ward("xuathoa", "01855", "Xuất Hóa", [60, 38], [1, 3, 6]),
  ward("nongthuong", "01852", "Nông Thượng", [59, 38], ["Nà Pài", "Khuổi Thuổm", "Bản Cạu"]),
  ward("duongquang", "01849", "Dương Quang", [54, 33], ["Nà Ỏi", "Bản Giềng", "Phặc Tràng"]),
  bloc,
];
