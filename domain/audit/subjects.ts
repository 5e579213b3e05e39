import { canSomewhere } from "../access/can.ts";
import type { Action } from "../access/roles.ts";
import type { Viewer } from "../viewer.ts";

/** Kinds of things that the audit log speaks of. */
export const auditSubjects = [
  "registration",
  "assessment",
  "recognition_list",
  "decision",
  "commendation",
  "award_form",
  "campaign",
  "movement",
  "unit",
  "person",
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** Pages of the things that have one of their own. */
const pages: Readonly<Partial<Record<AuditSubject, (id: number) => string>>> = {
  registration: (id) => `/registrations/${id}`,
  recognition_list: (id) => `/recognition/${id}`,
  commendation: (id) => `/commendations/${id}`,
  award_form: (id) => `/settings/awards/${id}`,
  campaign: (id) => `/campaigns/${id}`,
  unit: (id) => `/units/${id}`,
  person: (id) => `/people/${id}`,
};

/** Pages that only those who work there can open. */
const opens: Readonly<Partial<Record<AuditSubject, Action>>> = {
  award_form: "commendation.prepare",
  person: "person.manage",
};

/** Where this viewer can see the thing itself; null where that would be a dead end. */
export function subjectPage(viewer: Viewer, subject: AuditSubject, id: number): string | null {
  const action = opens[subject];
  if (action && !canSomewhere(viewer, action)) return null;
  return pages[subject]?.(id) ?? null;
}
