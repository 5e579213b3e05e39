/** Three separate records of scoring: the unit's own, the inspectors', the committee members'. */
export const assessmentKinds = ["self", "team", "committee"] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

/** What the inspectors concluded on the spot. */
export const inspectionConclusions = ["met", "partly_met", "not_met"] as const;
export type InspectionConclusion = (typeof inspectionConclusions)[number];
