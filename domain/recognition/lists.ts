/** Life of a list put to the deciding body: collected, frozen, decided. */
export const listStates = ["draft", "frozen", "decided"] as const;
export type ListState = (typeof listStates)[number];

export const listOutcomes = ["recognise", "decline"] as const;
export type ListOutcome = (typeof listOutcomes)[number];

export const decisionKinds = [
  "recognition",
  "commendation",
  "recognition_revocation",
  "commendation_revocation",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const documentKinds = [
  "recognition_decision",
  "commendation_decision",
  "recognition_revocation",
  "commendation_revocation",
] as const;
export type DocumentKind = (typeof documentKinds)[number];
