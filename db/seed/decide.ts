import type { PlainDate } from "../../domain/plain-date.ts";
import { createList } from "../commands/recognition/create-list.ts";
import { decideList } from "../commands/recognition/decide-list.ts";
import { freezeList } from "../commands/recognition/freeze-list.ts";
import { at } from "./calendar.ts";
import type { Player } from "./player.ts";
import type { Stage } from "./stage.ts";

export type ListPlan = {
  readonly roundId: number;
  readonly title: string;
  readonly secretary: string;
  readonly begunOn: PlainDate;
  readonly frozenOn: PlainDate;
};

/** The secretary collects what is classified and freezes the list. Returns the list's id. */
export async function freeze(stage: Stage, plan: ListPlan): Promise<number> {
  const { roundId, title, secretary } = plan;
  const begin = { by: secretary, now: at(plan.begunOn, 10), what: createList };
  const { id } = await stage.one(begin, { roundId, title });
  const freezing = { by: secretary, now: at(plan.frozenOn, 15), what: freezeList };
  await stage.one(freezing, { id, version: 1 });
  return id;
}

export type DecisionPlan = {
  readonly chair: string;
  readonly decidedOn: PlainDate;
  /** Null: the next of the series. */
  readonly number: number | null;
  readonly abstractLine: string;
  readonly signerName: string;
  readonly signerTitle: string;
};

/** The decision on a frozen list; its registrations take their last step. */
export async function decide(
  stage: Stage,
  listId: number,
  { chair, ...paper }: DecisionPlan,
  players: readonly Player[],
): Promise<void> {
  const deciding = { by: chair, now: at(paper.decidedOn, 16), what: decideList };
  const { decisionId } = await stage.one(deciding, { id: listId, version: 2, ...paper });
  await stage.issue(chair, deciding.now, "recognition_decision", decisionId);
  for (const player of players) player.version += 1;
}
