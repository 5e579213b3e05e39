import type { VoteBase } from "./lists.ts";

export type Votes = { readonly for: number; readonly against: number; readonly blank: number };

/** Members of the council, and how many of them sat. */
export type Council = { readonly members: number; readonly present: number };

export type VoteRule = {
  /** Share of "for" votes that must be exceeded, percent with two decimals. */
  readonly thresholdPercent: number;
  readonly voteBase: VoteBase;
};

/** All ballots cast; must be as many as members present who may vote. */
export function castVotes(votes: Votes): number {
  return votes.for + votes.against + votes.blank;
}

/** The council as it votes on one nominee: those who may not (own unit) leave it for that vote. */
export function votingCouncil({ members, present }: Council, recused: number): Council {
  return { members: members - recused, present: present - recused };
}

function baseOf(council: Council, rule: VoteRule): number {
  return rule.voteBase === "members" ? council.members : council.present;
}

/** Do the "for" votes exceed the threshold of the base? Exactly the threshold does not pass. */
export function hasPassed(votes: Votes, council: Council, rule: VoteRule): boolean {
  const needed = Math.round(rule.thresholdPercent * 100) * baseOf(council, rule);
  return votes.for * 10_000 > needed;
}

/** "For" votes as a ratio of the base, 0 to 1. */
export function approvalRatio(votes: Votes, council: Council, rule: VoteRule): number {
  const base = baseOf(council, rule);
  return base === 0 ? 0 : votes.for / base;
}
