import { and, eq, inArray, isNull } from "drizzle-orm";
import { propose } from "../../domain/assessment/classify.ts";
import type { AssessmentKind } from "../../domain/assessment/lists.ts";
import type { CompletenessField } from "../../domain/model-registration/completeness.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import { assignMembers } from "../commands/assessment/assign.ts";
import { inspectRegistration } from "../commands/assessment/inspect.ts";
import { fillSheet } from "../commands/assessment/send-scores.ts";
import { classifyRegistrations } from "../commands/model-registration/classify.ts";
import { acceptRegistration, returnRegistration } from "../commands/model-registration/receive.ts";
import { read } from "../doors.ts";
import { committeeTotals } from "../queries/committee-totals.ts";
import { assessments } from "../schema/assessments.ts";
import type { Played } from "./campaigns.ts";
import { isPictured, photograph, visitOf } from "./photos.ts";
import { advance, type Player, type Sitting, seen } from "./player.ts";
import { ballotOf, inspectionOf, remarkOf } from "./reports.ts";
import type { Stage } from "./stage.ts";

/** The secretary takes them in. */
export async function accept(stage: Stage, sitting: Sitting, players: readonly Player[]) {
  await stage.atOnce({ ...sitting, what: acceptRegistration }, players.map(seen));
  advance(players);
}

/** The secretary sends them back with remarks on single fields. */
export async function sendBack(
  stage: Stage,
  sitting: Sitting,
  players: readonly Player[],
  remarks: { reason: string; notes: { field: CompletenessField; note: string }[] },
) {
  const inputs = players.map((player) => ({ ...seen(player), ...remarks }));
  await stage.atOnce({ ...sitting, what: returnRegistration }, inputs);
  advance(players);
}

export type Team = {
  readonly name?: string;
  readonly inspectors: readonly string[];
  readonly scorers: readonly string[];
};

/** The secretary says who inspects and who scores. */
export async function assign(
  stage: Stage,
  sitting: Sitting,
  players: readonly Player[],
  { inspectors, scorers, name: teamName = "" }: Team,
) {
  const idsOf = (names: readonly string[]) => names.map((name) => stage.people.get(name) ?? 0);
  await stage.one(
    { ...sitting, what: assignMembers },
    {
      registrationIds: players.map(({ id }) => id),
      inspectorIds: idsOf(inspectors),
      scorerIds: idsOf(scorers),
      teamName,
      mode: "set",
    },
  );
}

/** The inspectors go there, write down what they saw and close the inspection. */
export async function inspect(
  stage: Stage,
  sitting: Sitting,
  players: readonly Player[],
  visit: {
    readonly on: PlainDate;
    readonly team: string;
    readonly members: readonly string[];
    readonly intent?: "save" | "appraise";
  },
) {
  const memberIds = visit.members.map((name) => stage.people.get(name) ?? 0);
  const { on, team, intent = "appraise" } = visit;
  const recordOf = (player: Player, how: "save" | "appraise") => {
    const place = player.drawn.organisation.place.replace(/^tại /, "");
    return inspectionOf(player, player.success, { on, place, team, memberIds }, how);
  };
  const writing = { ...sitting, what: inspectRegistration };
  const plain = players.filter((player) => !isPictured(player));
  await stage.atOnce(
    writing,
    plain.map((player) => recordOf(player, intent)),
  );
  // Photos are put to a record that is there: begun first, closed with them.
  const shown = players.filter(isPictured);
  const begun = await stage.atOnce(
    writing,
    shown.map((player) => recordOf(player, "save")),
  );
  const records = begun.map(({ inspectionId }) => ({ inspectionId, inspectionVersion: 1 }));
  const shots = shown.flatMap((player, index) =>
    visitOf(player, records[index]?.inspectionId ?? 0),
  );
  await photograph(stage, sitting, shots);
  if (intent === "save") return;
  await stage.atOnce(
    writing,
    shown.map((player, index) => ({ ...recordOf(player, "appraise"), ...records[index] })),
  );
  advance(players);
}

/** A member fills and sends the open ballots of these kinds on these registrations. */
export async function score(
  stage: Stage,
  sitting: Sitting,
  players: readonly Player[],
  { criteria }: Played,
  kinds: readonly AssessmentKind[] = ["team", "committee"],
) {
  if (players.length === 0) return;
  const byId = new Map(players.map((player) => [player.id, player]));
  const viewer = await stage.as(sitting.by, sitting.now);
  const open = await read(viewer, (tx) =>
    tx
      .select({
        id: assessments.id,
        version: assessments.version,
        kind: assessments.kind,
        registrationId: assessments.registrationId,
      })
      .from(assessments)
      .where(
        and(
          inArray(assessments.registrationId, [...byId.keys()]),
          eq(assessments.personId, viewer.personId),
          inArray(assessments.kind, [...kinds]),
          isNull(assessments.sentAt),
        ),
      )
      .orderBy(assessments.kind, assessments.id),
  );
  const ballots = open.map(({ id, version, kind, registrationId }) => {
    const player = byId.get(registrationId);
    const seed = `${player?.key} ${sitting.by} ${kind}`;
    const success = player?.success ?? 0.5;
    const scores = ballotOf(seed, criteria, success);
    return { id, version, intent: "send" as const, comment: remarkOf(seed, success), scores };
  });
  await stage.atOnce({ ...sitting, what: fillSheet }, ballots);
}

/** The chair concludes the class: what the thresholds propose, or by the result where there are none. */
export async function classify(
  stage: Stage,
  sitting: Sitting,
  players: readonly Player[],
  { classes }: Played,
) {
  if (players.length === 0) return;
  const viewer = await stage.as(sitting.by, sitting.now);
  const ids = players.map(({ id }) => id);
  const totals = await read(viewer, (tx) => committeeTotals(tx, ids));
  const items = players.map((player) => {
    const { proposed } = propose(totals.get(player.id) ?? [], classes);
    const byResult = player.success > 0.5 ? classes[0] : classes.at(-1);
    return { ...seen(player), classId: (proposed ?? byResult)?.id ?? null, reason: "" };
  });
  const conclusion = "Ban Chỉ đạo họp bình xét, thống nhất xếp loại.";
  await stage.one({ ...sitting, what: classifyRegistrations }, { conclusion, items });
  advance(players);
}
