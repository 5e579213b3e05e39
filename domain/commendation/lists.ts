/** Type of an award (Luật TĐKT): Dân vận khéo giấy khen are thematic by default. */
export const awardBases = ["merit", "thematic", "ad_hoc"] as const;
/** Rounding of a bonus to tens of thousands of đồng: the wording and the practice differ. */
export const roundingModes = ["nearest", "up"] as const;
export type RoundingMode = (typeof roundingModes)[number];

/** Base of the vote ratio: all members of the council, or those present. */
export const voteBases = ["members", "present"] as const;
export type VoteBase = (typeof voteBases)[number];

/** Reason classes of a refused dossier, as the procedures print them. */
export const refusalReasons = [
  "wrong_subject",
  "standard_not_met",
  "dossier_incomplete",
  "law_broken",
] as const;
/** Grounds on which a commendation is cancelled (Luật TĐKT 2022, Điều 93). */
export const revocationGrounds = [
  "false_merit",
  "false_papers",
  "unlawful_appraisal",
  "violation_found",
] as const;
