import type { PlainDate } from "../../domain/plain-date.ts";
import { at } from "./calendar.ts";
import type { Played } from "./campaigns.ts";
import { accept, assign, inspect, score } from "./committee-acts.ts";
import type { Goal, LiveWard } from "./live-wards.ts";
import type { Player } from "./player.ts";
import { piles, type Stage } from "./stage.ts";
import { draft, report, submit } from "./unit-acts.ts";

export type LivePlayer = Player & {
  readonly goal: Goal;
  /** Who scores: the members who are free. */
  readonly team: readonly string[];
  readonly inspectors: readonly string[];
};

/** A ward's campaign of 2026 with everything registered in it. */
export type Live = {
  readonly ward: LiveWard;
  readonly campaign: Played;
  readonly players: readonly LivePlayer[];
};

/** Those who are to reach one of these. */
export function having({ players }: Live, ...wanted: readonly Goal[]): LivePlayer[] {
  return players.filter(({ goal }) => wanted.includes(goal));
}

/** The officer registers some on each of these days. */
export async function register(
  stage: Stage,
  { ward }: Live,
  players: readonly LivePlayer[],
  days: readonly PlainDate[],
) {
  for (const [index, day] of days.entries()) {
    const sitting = players.filter((_, position) => position % days.length === index);
    await draft(stage, { by: ward.officer, now: at(day, 8, 40) }, sitting);
    await submit(stage, { by: ward.officer, now: at(day, 10, 20) }, sitting);
  }
}

/** The secretary takes these in. */
export function takeIn(
  stage: Stage,
  { ward }: Live,
  players: readonly LivePlayer[],
  day: PlainDate,
) {
  return accept(stage, { by: ward.secretary, now: at(day, 9, 30) }, players);
}

/** The officer reports on these, with the units' own points. */
export function tell(
  stage: Stage,
  { ward, campaign: { criteria } }: Live,
  players: readonly LivePlayer[],
  day: PlainDate,
) {
  return report(stage, { by: ward.officer, now: at(day, 14, 10) }, players, { criteria });
}

const byTeam = (players: readonly LivePlayer[]) => [
  ...piles(players, ({ inspectors, team }) => [...inspectors, "/", ...team].join("+")).values(),
];

/** The secretary says who inspects and who scores. */
export async function appoint(
  stage: Stage,
  { ward }: Live,
  players: readonly LivePlayer[],
  day: PlainDate,
) {
  for (const pile of byTeam(players)) {
    const { inspectors = [], team = [] } = pile[0] ?? {};
    const sitting = { by: ward.secretary, now: at(day, 9) };
    await assign(stage, sitting, pile, { inspectors, scorers: team });
  }
}

/** The inspectors visit; what is only begun stays a draft. */
export async function visit(
  stage: Stage,
  players: readonly LivePlayer[],
  day: PlainDate,
  intent: "save" | "appraise" = "appraise",
) {
  for (const [index, pile] of byTeam(players).entries()) {
    const members = pile[0]?.inspectors ?? [];
    const seen = { on: day, team: `Tổ kiểm tra số ${index + 1}`, members, intent };
    await inspect(stage, { by: members[0] ?? "", now: at(day, 16) }, pile, seen);
  }
}

/** The inspectors send their own points. */
export async function inspectorsScore(
  stage: Stage,
  { campaign }: Live,
  players: readonly LivePlayer[],
  day: PlainDate,
) {
  for (const by of new Set(players.flatMap(({ inspectors }) => inspectors))) {
    await score(stage, { by, now: at(day, 17) }, players, campaign, ["team"]);
  }
}

/** So many of the members send their ballots (all, when not said). */
export async function membersScore(
  stage: Stage,
  { ward, campaign }: Live,
  players: readonly LivePlayer[],
  day: PlainDate,
  count: number = ward.members.length,
) {
  for (const [index, by] of ward.members.slice(0, count).entries()) {
    await score(stage, { by, now: at(day, 8 + index, 30) }, players, campaign, ["committee"]);
  }
}
