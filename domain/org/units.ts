/** Levels of the tree. `district` is history only: the level ended on 01/7/2025. */
export const unitLevels = ["province", "district", "commune", "bloc", "organisation"] as const;
export type UnitLevel = (typeof unitLevels)[number];

export const unitTypes = [
  "province",
  "provincial_city",
  "district",
  "ward",
  "commune",
  "special_zone",
  "bloc",
  "party_cell",
  "party_org",
  "residential_group",
  "village",
  "fatherland_front",
  "mass_organisation",
  "agency",
  "school",
  "police",
  "military",
  "steering_committee",
] as const;
export type UnitType = (typeof unitTypes)[number];

/** How a unit became another (domain §5.4). */
export const successionKinds = ["merge", "split", "rename", "move", "dissolve"] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** The level each type of unit stands on. */
export const levelOf: Readonly<Record<UnitType, UnitLevel>> = {
  province: "province",
  provincial_city: "district",
  district: "district",
  ward: "commune",
  commune: "commune",
  special_zone: "commune",
  bloc: "bloc",
  party_cell: "organisation",
  party_org: "organisation",
  residential_group: "organisation",
  village: "organisation",
  fatherland_front: "organisation",
  mass_organisation: "organisation",
  agency: "organisation",
  school: "organisation",
  police: "organisation",
  military: "organisation",
  steering_committee: "organisation",
};

/** Levels a unit may be placed under; a province is a root. */
export const parentLevels: Readonly<Record<UnitLevel, readonly UnitLevel[]>> = {
  province: [],
  district: ["province"],
  commune: ["province", "district"],
  bloc: ["province", "district"],
  organisation: ["province", "district", "commune", "bloc", "organisation"],
};
