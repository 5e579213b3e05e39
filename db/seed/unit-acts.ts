import { inArray } from "drizzle-orm";
import { saveRegistration } from "../commands/model-registration/save.ts";
import { selfReport } from "../commands/model-registration/self-report.ts";
import { submitRegistration } from "../commands/model-registration/submit.ts";
import { read } from "../doors.ts";
import { registrationResources, registrationTargets } from "../schema/registration-parts.ts";
import type { Played } from "./campaigns.ts";
import { draftOf } from "./drafts.ts";
import { evidenceOf, isPictured, photograph } from "./photos.ts";
import { advance, type Player, type Sitting, seen } from "./player.ts";
import { ballotOf, reportOf } from "./reports.ts";
import { piles, type Stage } from "./stage.ts";

/** The officer fills the forms and keeps them as drafts. */
export async function draft(stage: Stage, sitting: Sitting, players: readonly Player[]) {
  const inputs = players.map(({ drawn, wishes }) => draftOf(drawn, wishes));
  const made = await stage.each({ ...sitting, what: saveRegistration }, inputs);
  for (const [index, player] of players.entries()) {
    player.id = made[index]?.id ?? 0;
    player.version = 1;
  }
}

/** The officer sends the drafts. */
export async function submit(stage: Stage, sitting: Sitting, players: readonly Player[]) {
  await stage.each({ ...sitting, what: submitRegistration }, players.map(seen));
  advance(players);
}

/** How much better a unit finds itself than the committee will: share of each maximum. */
const OWN_FAVOUR = 0.03;

type Reporting = {
  readonly intent?: "save" | "send";
  /** What the units score themselves by; without it they do not. */
  readonly criteria?: Played["criteria"];
};

/** The officer reports what came of each target; a saved report stays a draft. */
export async function report(
  stage: Stage,
  sitting: Sitting,
  players: readonly Player[],
  { intent = "send", criteria = [] }: Reporting = {},
) {
  if (players.length === 0) return;
  const ids = players.map(({ id }) => id);
  const viewer = await stage.as(sitting.by, sitting.now);
  const { targets, resources } = await read(viewer, async (tx) => ({
    targets: await tx
      .select()
      .from(registrationTargets)
      .where(inArray(registrationTargets.registrationId, ids))
      .orderBy(registrationTargets.position),
    resources: await tx
      .select()
      .from(registrationResources)
      .where(inArray(registrationResources.registrationId, ids))
      .orderBy(registrationResources.position),
  }));
  const own = <R extends { registrationId: number }>(rows: R[], { id }: Player) =>
    rows.filter((row) => row.registrationId === id);
  const shown = players.filter(isPictured);
  const evidence = shown.flatMap((player) => evidenceOf(player, own(targets, player)));
  await photograph(stage, sitting, evidence);
  const inputs = players.map((player) => {
    const { key, id, drawn, success } = player;
    const rows = { targets: own(targets, player), resources: own(resources, player) };
    const report = reportOf({ key, id, ...rows, households: null }, drawn.theme, success, intent);
    return { ...report, scores: ballotOf(`${key} self`, criteria, success + OWN_FAVOUR) };
  });
  const ofOneLength = piles(inputs, (input) => `${input.targets.length + input.resources.length}`);
  for (const pile of ofOneLength.values()) {
    await stage.atOnce({ ...sitting, what: selfReport }, pile);
  }
  if (intent === "send") advance(players);
}
