import type { Role } from "../access/roles.ts";
import type { Viewer } from "../viewer.ts";
import type { CommendationCase, Nominee } from "./guards.ts";

const ward = { id: 7, path: "1.7" };

/** Someone with this role at the issuer. */
export function viewerWith(role: Role, changes: Partial<Viewer> = {}): Viewer {
  return {
    personId: 1,
    sessionId: null,
    username: "a",
    name: "A",
    title: "",
    locale: "vi",
    mustChangePassword: false,
    assignments: [{ role, unitId: ward.id, unitPath: ward.path, unitName: "Phường" }],
    memberUnitIds: [],
    inheritedPaths: [],
    ...changes,
  };
}

/** A recognised registration that may carry an award. */
export const achievement = {
  registrationId: 100,
  name: "Ngõ phố tự quản",
  state: "recognised",
  suspended: false,
  campaignId: 3,
  usedElsewhere: false,
  touchedByViewer: false,
} as const;

/** A nominee to whom nothing stands opposed. */
export function nominee(changes: Partial<Nominee> = {}): Nominee {
  return {
    id: 11,
    name: "Chi bộ tổ 5",
    subjectType: "collective",
    orgUnitId: 70,
    unitClosed: false,
    achievements: [achievement],
    votes: null,
    recused: 0,
    passed: null,
    ...changes,
  };
}

/** A draft of one such nominee. */
export function dossier(changes: Partial<CommendationCase> = {}): CommendationCase {
  return {
    id: 1,
    version: 1,
    state: "draft",
    suspended: false,
    orgUnitId: ward.id,
    orgPath: ward.path,
    campaignId: 3,
    awardFormId: 5,
    timesReturned: 0,
    council: null,
    rule: { thresholdPercent: 50, voteBase: "members" },
    nominees: [nominee()],
    ...changes,
  };
}

export const officer = viewerWith("commendation_officer");
export const leader = viewerWith("leader");
