import type { RegistrationState } from "../model-registration/workflow.ts";
import type { Refusal, RefusalCode } from "../refusal.ts";
import type { Viewer } from "../viewer.ts";

/** What a nomination is held against, in the order it is shown. */
export const nomineeChecks = [
  "recognised",
  "notOnHold",
  "unitAlive",
  "achievementFree",
  "sameCampaign",
  "noConflict",
] as const;
export type NomineeCheck = (typeof nomineeChecks)[number];

/** A registration that a nomination rests on. */
export type Achievement = {
  readonly registrationId: number;
  readonly name: string;
  readonly state: RegistrationState;
  readonly suspended: boolean;
  readonly campaignId: number;
  /** Another nomination that was not refused, withdrawn or revoked rests on it. */
  readonly usedElsewhere: boolean;
  /** The viewer created, edited, submitted or reported it. */
  readonly touchedByViewer: boolean;
};

export type Candidate = {
  readonly name: string;
  readonly orgUnitId: number;
  readonly unitClosed: boolean;
  readonly achievements: readonly Achievement[];
};

export type CheckAnswer = { readonly check: NomineeCheck; readonly refusal: Refusal | null };

/** The nominee's unit is where the viewer works, or the viewer had a hand in the registration. */
export function isConflict(viewer: Viewer, candidate: Candidate): boolean {
  return (
    viewer.memberUnitIds.includes(candidate.orgUnitId) ||
    candidate.achievements.some((one) => one.touchedByViewer)
  );
}

/**
 * Every check of one nomination, each holding or refused with its reason: recognised and not
 * revoked; nothing under way against it; the unit not dissolved (Thông tư 15/2025/TT-BNV); one
 * achievement, one award (Luật TĐKT 2022); of this campaign; and, for those who act, no conflict.
 */
export function checkNominee(
  viewer: Viewer,
  candidate: Candidate,
  campaignId: number,
  acting: boolean,
): CheckAnswer[] {
  const { achievements } = candidate;
  const anchored = achievements.length > 0;
  const holds: Record<NomineeCheck, boolean> = {
    recognised: anchored && achievements.every((one) => one.state === "recognised"),
    notOnHold: achievements.every((one) => !one.suspended),
    unitAlive: !candidate.unitClosed,
    achievementFree: achievements.every((one) => !one.usedElsewhere),
    sameCampaign: achievements.every((one) => one.campaignId === campaignId),
    noConflict: !isConflict(viewer, candidate),
  };
  return nomineeChecks
    .filter((check) => acting || check !== "noConflict")
    .map((check) => ({ check, refusal: holds[check] ? null : { code: reasons[check] } }));
}

/** The first of these candidates that may not be nominated, by name and with the reason. */
export function refusedNominee(
  viewer: Viewer,
  candidates: readonly Candidate[],
  campaignId: number,
  acting: boolean,
): Refusal | null {
  for (const candidate of candidates) {
    const answers = checkNominee(viewer, candidate, campaignId, acting);
    const reason = answers.find(({ refusal }) => refusal)?.refusal?.code;
    if (reason) return { code: "nominee_ineligible", params: { name: candidate.name, reason } };
  }
  return null;
}

const reasons: Readonly<Record<NomineeCheck, RefusalCode>> = {
  recognised: "not_recognised",
  notOnHold: "suspended",
  unitAlive: "unit_closed",
  achievementFree: "achievement_used",
  sameCampaign: "other_campaign",
  noConflict: "own_unit",
};
