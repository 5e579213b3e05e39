/** Longest text of each field of assessment, characters. Shared by forms and server. */
export const assessmentLimits = {
  teamName: 200,
  place: 300,
  attendees: 1000,
  findings: 6000,
  residentsComment: 2000,
  recommendation: 2000,
  scoreReason: 1000,
  comment: 3000,
  conclusion: 2000,
} as const;

/** Most members assigned to one registration, and registrations handled in one act. */
export const assessorsMax = 30;
export const registrationsAtOnce = 500;
