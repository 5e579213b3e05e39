/** The four canonical fields (lĩnh vực) of Dân vận khéo. */
export const canonicalFields = [
  "economy",
  "culture_society",
  "defence_security",
  "political_system",
] as const;
export type CanonicalField = (typeof canonicalFields)[number];

/** Points fall into classes, or a registration simply passes or fails. */
export const classificationSchemes = ["classes", "pass_fail"] as const;
export type ClassificationScheme = (typeof classificationSchemes)[number];

/** Entries of one list of a campaign, criteria of one sheet: no more than this. */
export const entriesMax = 60;
export const criteriaMax = 60;
