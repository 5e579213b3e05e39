import type { DraftWishes } from "./drafts.ts";
import type { Drawn } from "./draw.ts";
import type { Success } from "./reports.ts";

/** A registration on its way; id and version follow every step. */
export type Player = {
  readonly key: string;
  readonly drawn: Drawn;
  readonly wishes: DraftWishes;
  /** How well it goes. */
  readonly success: Success;
  id: number;
  version: number;
};

/** Who acts, and when. */
export type Sitting = { readonly by: string; readonly now: Date };

/** What a step on this registration names: its version must be the one that was seen. */
export const seen = ({ id, version }: Player) => ({ id, version });

/** Counts the step that these have just taken. */
export function advance(players: readonly Player[]): void {
  for (const player of players) player.version += 1;
}
