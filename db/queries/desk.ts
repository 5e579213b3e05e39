import { and, asc, count, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import {
  commendationStages,
  commendationStates,
  commendationWorkflow,
} from "../../domain/commendation/workflow.ts";
import { type DeskTaskName, deskRule, deskTasks } from "../../domain/desk.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { commendations } from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { recognitionLists } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { waitingFor } from "./desk-rules.ts";

const registration = modelRegistrations;
/** Lines a group shows; the rest is behind its link. */
const shown = 10;

/**
 * What waits for this person among registrations, task by task: unfinished drafts first, then by
 * the earliest deadline.
 */
export async function deskOf(tx: ReadTx, viewer: Viewer) {
  const groups = await Promise.all(
    deskTasks.map(async (task) => {
      const rows = await rowsOf(tx, viewer, task);
      return { task, total: rows[0]?.total ?? 0, due: rows[0]?.due ?? "", rows };
    }),
  );
  const unfinished = (task: DeskTaskName) => (task === "draft" || task === "returned" ? 0 : 1);
  return groups
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => unfinished(a.task) - unfinished(b.task) || a.due.localeCompare(b.due));
}

export type DeskRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function rowsOf(tx: ReadTx, viewer: Viewer, task: DeskTaskName) {
  const waiting = waitingFor(tx, viewer, task);
  if (waiting === null) return [];
  const due = rounds[deskRule(task).due];
  return await tx
    .select({
      id: registration.id,
      code: registration.code,
      name: registration.name,
      state: registration.state,
      unitName: orgUnits.name,
      since: registration.stateSince,
      due,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(orgUnits, eq(orgUnits.id, registration.orgUnitId))
    .where(waiting)
    .orderBy(asc(due), asc(registration.stateSince), asc(registration.id))
    .limit(shown);
}

function listsFor(viewer: Viewer): SQL | null {
  const places = placesFor(viewer, "registration.recognise").map((place) => place.id);
  if (places.length === 0) return null;
  const here = inArray(campaigns.recogniserUnitId, places);
  return and(eq(recognitionLists.state, "frozen"), here) ?? null;
}

/** Lists frozen and waiting for this person's decision, oldest first. */
export async function listsToDecide(tx: ReadTx, viewer: Viewer) {
  const waiting = listsFor(viewer);
  if (waiting === null) return [];
  return await tx
    .select({
      id: recognitionLists.id,
      title: recognitionLists.title,
      frozenAt: recognitionLists.frozenAt,
      due: rounds.recognitionDueOn,
    })
    .from(recognitionLists)
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(waiting)
    .orderBy(asc(recognitionLists.frozenAt), asc(recognitionLists.id));
}

const heldBy = (holder: string) =>
  commendationStates.filter((state) => commendationWorkflow.states[state].holder === holder);

/** Where a dossier waits for whom: with the holder of its state, and with each of the council. */
const dossierDesks = [
  { may: "commendation.prepare", states: heldBy("commendation_officer") },
  { may: "commendation.consider", states: commendationStages.council },
  { may: "commendation.decide", states: heldBy("leader") },
] as const;

function dossiersFor(viewer: Viewer): SQL | null {
  const mine = dossierDesks.flatMap(({ may, states }) => {
    const places = placesFor(viewer, may).map((place) => place.id);
    const here = inArray(commendations.orgUnitId, places);
    return places.length > 0 ? [and(here, inArray(commendations.state, states))] : [];
  });
  return or(...mine) ?? null;
}

/** Commendation dossiers on this person's desk, the one that waits longest first. */
export async function commendationsWaiting(tx: ReadTx, viewer: Viewer) {
  const waiting = dossiersFor(viewer);
  if (waiting === null) return [];
  return await tx
    .select({
      id: commendations.id,
      title: commendations.title,
      state: commendations.state,
      since: commendations.stateSince,
    })
    .from(commendations)
    .where(waiting)
    .orderBy(asc(commendations.stateSince), asc(commendations.id));
}

export type DeskCounts = Partial<Record<DeskTaskName | "decide" | "commend", number>>;

/** How much waits for this person, by kind of work: the numbers of the menu, in one question. */
export async function deskCounts(tx: ReadTx, viewer: Viewer): Promise<DeskCounts> {
  const asked: Record<string, SQL<number>> = {};
  for (const task of deskTasks) {
    const waiting = waitingFor(tx, viewer, task);
    if (waiting) asked[task] = numberOf(inRounds(tx, registration, waiting));
  }
  const [lists, dossiers] = [listsFor(viewer), dossiersFor(viewer)];
  if (lists) asked["decide"] = numberOf(inRounds(tx, recognitionLists, lists));
  if (dossiers) {
    asked["commend"] = numberOf(tx.select({ n: count() }).from(commendations).where(dossiers));
  }
  if (Object.keys(asked).length === 0) return {};
  const [counts] = await tx.select(asked).from(sql`(values (1)) as one (n)`);
  return counts ?? {};
}

const numberOf = (query: { getSQL(): SQL }) => sql<number>`${query}::int`;

function inRounds(tx: ReadTx, table: typeof registration | typeof recognitionLists, where: SQL) {
  return tx
    .select({ n: count() })
    .from(table)
    .innerJoin(rounds, eq(rounds.id, table.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(where);
}
