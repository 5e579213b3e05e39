import type { AuditSubject } from "./subjects.ts";

/** Kinds of things that a log row refers to by number: what it may speak of, and parts of a campaign. */
export type ReferenceKind =
  | AuditSubject
  | "round"
  | "field"
  | "topic"
  | "linked_movement"
  | "rating_class";

/** Fields of log rows whose numbers are the keys of such things. */
const kinds: Readonly<Record<string, ReferenceKind>> = {
  awardFormId: "award_form",
  campaignId: "campaign",
  classId: "rating_class",
  committee: "person",
  decisionId: "decision",
  fieldId: "field",
  homeUnitId: "unit",
  memberIds: "person",
  movementId: "movement",
  movementIds: "linked_movement",
  orgUnitId: "unit",
  orgUnitIds: "unit",
  parentId: "unit",
  previousId: "registration",
  provinces: "unit",
  registrationId: "registration",
  registrationIds: "registration",
  revocationDecisionId: "decision",
  roundId: "round",
  selected: "registration",
  team: "person",
  topicId: "topic",
};

/** What the numbers under this name stand for; undefined where they are numbers. */
export const referenceKind = (field: string): ReferenceKind | undefined => kinds[field];

export type Reference = { readonly subjectType: ReferenceKind; readonly subjectId: number };

/** Everything that this value of a log row refers to, however deep it stands. */
export function referencesIn(value: unknown, field = ""): Reference[] {
  if (Array.isArray(value)) return value.flatMap((part) => referencesIn(part, field));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => referencesIn(part, name));
  }
  const subjectType = referenceKind(field);
  return subjectType && typeof value === "number" ? [{ subjectType, subjectId: value }] : [];
}
