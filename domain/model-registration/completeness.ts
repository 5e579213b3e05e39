import type { FormVariant } from "./lists.ts";

/** Fields that completeness and return notes speak of, in the order of the form. */
export const completenessFields = [
  "name",
  "subjectName",
  "fieldId",
  "topicId",
  "rationale",
  "objectives",
  "successCriteria",
  "targets",
  "approach",
  "locationText",
  "targetGroup",
  "leadOrganisation",
  "resourcesText",
  "startOn",
  "endOn",
  "reviewOn",
  "expectedOutputs",
  "resultsSoFar",
  "replicability",
  "personInCharge",
  "phone",
] as const;
export type CompletenessField = (typeof completenessFields)[number];

const always: readonly CompletenessField[] = [
  "name",
  "subjectName",
  "fieldId",
  "topicId",
  "objectives",
  "approach",
  "locationText",
  "targetGroup",
  "leadOrganisation",
  "replicability",
  "personInCharge",
  "phone",
];

/**
 * What each variant of the form must hold at submission. A model still to be built answers all
 * ten fields of the real form; one that already runs answers for its results instead of its plan
 * (letter 249/MTTQ-BTT, 2026).
 */
export const requiredFields: Readonly<Record<FormVariant, readonly CompletenessField[]>> = {
  planned: [
    ...always,
    "rationale",
    "successCriteria",
    "targets",
    "resourcesText",
    "startOn",
    "reviewOn",
    "expectedOutputs",
  ],
  running: [...always, "resultsSoFar", "startOn"],
};

export type Fillable = Readonly<Record<Exclude<CompletenessField, "targets">, unknown>> & {
  readonly variant: FormVariant;
  readonly targets: readonly { metric: string; unit: string; planned: number | null }[];
};

/** The fields still to be filled before the registration can be sent, in form order. */
export function missingFields(draft: Fillable): CompletenessField[] {
  const required = requiredFields[draft.variant];
  return completenessFields.filter((field) => required.includes(field) && !isFilled(draft, field));
}

function isFilled(draft: Fillable, field: CompletenessField): boolean {
  if (field === "targets") {
    return (
      draft.targets.length > 0 &&
      draft.targets.every((row) => row.metric !== "" && row.unit !== "" && row.planned !== null)
    );
  }
  const value = draft[field];
  return value !== null && value !== undefined && value !== "";
}
