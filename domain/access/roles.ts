export const roles = [
  "ward_officer",
  "committee_secretary",
  "committee_member",
  "committee_chair",
  "commendation_officer",
  "council_member",
  "leader",
  "viewer",
  "auditor",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/**
 * What can be done, and how far a role reaches when it does it: `subtree` = the unit of the
 * role and all below; `exact` = only at the unit that owns the campaign or issues the document.
 */
export const actions = {
  "registration.read": "subtree",
  "registration.write": "subtree",
  "registration.receive": "exact",
  "assessment.assign": "exact",
  "assessment.inspect": "exact",
  "assessment.score": "exact",
  "registration.classify": "exact",
  "registration.recognise": "exact",
  "recognition.prepare": "exact",
  "commendation.read": "subtree",
  "commendation.prepare": "exact",
  "commendation.consider": "exact",
  "commendation.decide": "exact",
  "campaign.manage": "exact",
  "dashboard.read": "subtree",
  "unit.manage": "subtree",
  "person.manage": "subtree",
  "audit.read": "subtree",
} as const satisfies Record<string, "subtree" | "exact">;
export type Action = keyof typeof actions;

const reading = ["registration.read", "commendation.read", "dashboard.read"] as const;

/** The policy: which role may do what. Printed to docs/generated/permissions.md. */
export const permissions: Readonly<Record<Role, readonly Action[]>> = {
  ward_officer: [...reading, "registration.write"],
  committee_secretary: [
    ...reading,
    "registration.receive",
    "assessment.assign",
    "recognition.prepare",
    "campaign.manage",
  ],
  committee_member: [...reading, "assessment.inspect", "assessment.score"],
  committee_chair: [...reading, "registration.classify", "registration.recognise"],
  commendation_officer: [...reading, "commendation.prepare"],
  council_member: [...reading, "commendation.consider"],
  leader: [...reading, "commendation.decide"],
  viewer: reading,
  auditor: [...reading, "audit.read"],
  administrator: [...reading, "unit.manage", "person.manage", "audit.read"],
};
