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
