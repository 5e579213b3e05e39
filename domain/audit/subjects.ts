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
export const subjectPages: Readonly<Partial<Record<AuditSubject, (id: number) => string>>> = {
  registration: (id) => `/registrations/${id}`,
  recognition_list: (id) => `/recognition/${id}`,
  commendation: (id) => `/commendations/${id}`,
  award_form: (id) => `/settings/awards/${id}`,
  campaign: (id) => `/campaigns/${id}`,
  unit: (id) => `/units/${id}`,
  person: (id) => `/people/${id}`,
};
