import { z } from "zod";
import {
  choice,
  line,
  optionalAmount,
  optionalDayBoxes,
  optionalLine,
  optionalParagraph,
  optionalRowId,
  paragraph,
  rowId,
  rowIds,
} from "../form/inputs.ts";
import { completenessFields } from "./completeness.ts";
import { registrationLimits as max, resourcesMax, targetsMax } from "./limits.ts";
import {
  emulationModelKinds,
  formVariants,
  holdReasons,
  registrationTypes,
  resourceSources,
  subjectTypes,
} from "./lists.ts";

const target = z.object({
  metric: optionalLine(max.metric),
  unit: optionalLine(max.unit),
  planned: optionalAmount(),
  proof: optionalLine(max.proof),
});

const resource = z.object({
  source: choice(resourceSources),
  planned: optionalAmount(),
  note: optionalLine(max.resourceNote),
});

/**
 * The registration form as it is saved: a draft may be empty anywhere, since completeness is
 * judged at submission only. The ten fields are those of letter 249/MTTQ-BTT (2026).
 */
export const RegistrationDraft = z.object({
  id: optionalRowId(),
  version: optionalRowId(),
  intent: z.enum(["save", "submit"]).catch("save"),
  roundId: rowId(),
  orgUnitId: rowId(),
  type: choice(registrationTypes),
  variant: choice(formVariants),
  previousId: optionalRowId(),
  fieldId: optionalRowId(),
  topicId: optionalRowId(),
  movementIds: rowIds(50),
  name: optionalLine(max.name),
  kind: choice(emulationModelKinds),
  subjectType: choice(subjectTypes),
  subjectName: optionalLine(max.subjectName),
  rationale: optionalParagraph(max.rationale),
  objectives: optionalParagraph(max.objectives),
  successCriteria: optionalParagraph(max.successCriteria),
  approach: optionalParagraph(max.approach),
  locationText: optionalLine(max.locationText),
  targetGroup: optionalLine(max.targetGroup),
  leadOrganisation: optionalLine(max.leadOrganisation),
  partners: optionalParagraph(max.partners),
  resourcesText: optionalParagraph(max.resourcesText),
  startOn: optionalDayBoxes(),
  endOn: optionalDayBoxes(),
  milestones: optionalParagraph(max.milestones),
  reviewOn: optionalDayBoxes(),
  expectedOutputs: optionalParagraph(max.expectedOutputs),
  replicability: optionalParagraph(max.replicability),
  resultsSoFar: optionalParagraph(max.resultsSoFar),
  personInCharge: optionalLine(max.personInCharge),
  phone: optionalLine(max.phone),
  beneficiaryHouseholds: optionalAmount({ decimals: 0, max: 1e8 }),
  beneficiaryPeople: optionalAmount({ decimals: 0, max: 1e8 }),
  beneficiaryPoorHouseholds: optionalAmount({ decimals: 0, max: 1e8 }),
  targets: z
    .array(target)
    .max(targetsMax)
    .optional()
    .transform((rows) => (rows ?? []).filter((row) => row.metric !== "" || row.planned !== null)),
  resources: z
    .array(resource)
    .max(resourcesMax)
    .optional()
    .transform((rows) => (rows ?? []).filter((row) => row.planned !== null || row.note !== "")),
});
export type RegistrationDraft = z.infer<typeof RegistrationDraft>;

const subject = { id: rowId(), version: rowId() };

/** Steps that only need to know the registration and the version that was seen. */
export const TakeStep = z.object(subject);
export type TakeStep = z.infer<typeof TakeStep>;

/** Steps that ask for a reason. */
export const TakeStepWithReason = z.object({ ...subject, reason: paragraph(2000) });
export type TakeStepWithReason = z.infer<typeof TakeStepWithReason>;

const note = z.object({ field: choice(completenessFields), note: optionalLine(500) });

/** Returning: one general reason, and remarks on single fields. */
export const ReturnRegistration = z.object({
  ...subject,
  reason: paragraph(2000),
  notes: z
    .array(note)
    .max(completenessFields.length)
    .optional()
    .transform((rows) => (rows ?? []).filter((row) => row.note !== "")),
});
export type ReturnRegistration = z.infer<typeof ReturnRegistration>;

/** Putting on hold: the class of reason and what is known. */
export const SuspendRegistration = z.object({
  ...subject,
  hold: choice(holdReasons),
  reason: line(1000, 5),
});
export type SuspendRegistration = z.infer<typeof SuspendRegistration>;
