/** Longest text of each field of the registration form, characters. Shared by form and server. */
export const registrationLimits = {
  name: 200,
  subjectName: 200,
  rationale: 4000,
  objectives: 4000,
  successCriteria: 4000,
  approach: 6000,
  locationText: 500,
  targetGroup: 500,
  leadOrganisation: 300,
  partners: 1000,
  resourcesText: 2000,
  milestones: 2000,
  expectedOutputs: 4000,
  replicability: 2000,
  resultsSoFar: 6000,
  personInCharge: 120,
  phone: 30,
  metric: 150,
  unit: 40,
  proof: 300,
  resourceNote: 300,
} as const;

export const targetsMax = 20;
export const resourcesMax = 12;
