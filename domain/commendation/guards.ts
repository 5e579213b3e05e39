import { can } from "../access/can.ts";
import type { SubjectType } from "../model-registration/lists.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Refusal } from "../refusal.ts";
import type { Viewer } from "../viewer.ts";
import { type Candidate, isConflict, refusedNominee } from "./eligibility.ts";
import { type Council, castVotes, type VoteRule, type Votes } from "./votes.ts";
import type { CommendationGuard, CommendationState } from "./workflow.ts";

export type Nominee = Candidate & {
  readonly id: number;
  readonly subjectType: SubjectType;
  readonly votes: Votes | null;
  /** Members of the council who sat and may not vote on it, being of its own unit. */
  readonly recused: number;
  /** Did the votes pass? Null until the council has met. */
  readonly passed: boolean | null;
};

/** The facts of one dossier that its steps depend on; assembled by one query. */
export type CommendationCase = {
  readonly id: number;
  readonly version: number;
  readonly state: CommendationState;
  readonly suspended: boolean;
  /** The issuer. */
  readonly orgUnitId: number;
  readonly orgPath: string;
  readonly campaignId: number;
  readonly awardFormId: number;
  readonly timesReturned: number;
  readonly council: (Council & { readonly metOn: PlainDate }) | null;
  readonly rule: VoteRule;
  readonly nominees: readonly Nominee[];
};

/** Who prepares or signs is held to having no conflict; a mere reader is not asked. */
export function isActing(viewer: Viewer, issuerPath: string): boolean {
  return (
    can(viewer, "commendation.prepare", issuerPath) ||
    can(viewer, "commendation.decide", issuerPath)
  );
}

/** Nominees that are still in it: all until the council has voted, then those who passed. */
export function standingNominees(subject: CommendationCase): Nominee[] {
  const voted = subject.state === "council_reviewed" || subject.state === "decided";
  return subject.nominees.filter((nominee) => !voted || nominee.passed === true);
}

function firstIneligible(viewer: Viewer, subject: CommendationCase): Refusal | null {
  const acting = isActing(viewer, subject.orgPath);
  return refusedNominee(viewer, standingNominees(subject), subject.campaignId, acting);
}

function firstOnHold({ nominees }: CommendationCase): Refusal | null {
  const held = nominees.find(({ achievements }) => achievements.some((one) => one.suspended));
  if (!held) return null;
  return { code: "nominee_ineligible", params: { name: held.name, reason: "suspended" } };
}

function incompleteVotes(subject: CommendationCase): Refusal | null {
  const { council, nominees } = subject;
  const count = council ? nominees.filter((one) => one.votes === null).length : nominees.length;
  if (council === null || count > 0) return { code: "votes_missing", params: { count } };
  const { present } = council;
  const at = nominees.findIndex(
    ({ votes, recused }) => votes && castVotes(votes) !== present - recused,
  );
  const wrong = nominees[at];
  if (!wrong?.votes) return null;
  const { name, recused } = wrong;
  const params = { name, recused, sum: castVotes(wrong.votes), present: present - recused };
  return { code: "votes_exceed", params, field: `votes[${at}].for` };
}

/** The refusal behind each guard of the commendation workflow, or null where it holds. */
export function commendationGuards(
  viewer: Viewer,
  subject: CommendationCase,
): Record<CommendationGuard, Refusal | null> {
  const own = standingNominees(subject).some((nominee) => isConflict(viewer, nominee));
  return {
    hasNominees: subject.nominees.length === 0 ? { code: "no_nominees" } : null,
    nomineesEligible: firstIneligible(viewer, subject),
    noneOnHold: firstOnHold(subject),
    votesComplete: incompleteVotes(subject),
    notReturnedBefore: subject.timesReturned > 0 ? { code: "returned_once" } : null,
    notOwnUnit: own ? { code: "own_unit" } : null,
    somePassed: subject.nominees.some((one) => one.passed) ? null : { code: "not_passed" },
  };
}
