import { and, asc, eq, exists, inArray, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import { actions } from "../../domain/access/roles.ts";
import { type DeskGroup, deskRules } from "../../domain/desk.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { keysOf } from "../../domain/workflow/define.ts";
import type { ReadTx } from "../doors.ts";
import { assessments } from "../schema/assessments.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { commendations } from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { recognitionListItems, recognitionLists } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";

const registration = modelRegistrations;
/** Lines a group shows; the rest is behind its link. */
const shown = 10;

/** What waits for this person among registrations, group by group, the earliest deadline first. */
export async function deskOf(tx: ReadTx, viewer: Viewer) {
  const groups = await Promise.all(
    keysOf(deskRules).map(async (group) => {
      const rows = await waiting(tx, viewer, group);
      return { group, total: rows[0]?.total ?? 0, rows };
    }),
  );
  return groups.filter(({ total }) => total > 0);
}

export type DeskRow = Awaited<ReturnType<typeof waiting>>[number];

async function waiting(tx: ReadTx, viewer: Viewer, group: DeskGroup) {
  const rule = deskRules[group];
  const places = placesFor(viewer, rule.may);
  if (places.length === 0) return [];
  const due = rounds[rule.due];
  const paths = `{${places.map((place) => place.path).join(",")}}`;
  const here =
    actions[rule.may] === "exact"
      ? inArray(
          campaigns.orgUnitId,
          places.map((place) => place.id),
        )
      : sql`${registration.orgPath} <@ any (${paths}::ltree[])`;
  return tx
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
    .where(
      and(
        here,
        inArray(registration.state, [...rule.states]),
        eq(registration.suspended, false),
        "when" in rule ? condition(tx, viewer, rule.when) : undefined,
      ),
    )
    .orderBy(asc(due), asc(registration.stateSince), asc(registration.id))
    .limit(shown);
}

type Condition = "unsent_by_me" | "nobody_assigned" | "all_scores_in" | "on_no_list";

function condition(tx: ReadTx, viewer: Viewer, when: Condition): SQL {
  const given = (...more: SQL[]) =>
    exists(
      tx
        .select({ id: assessments.id })
        .from(assessments)
        .where(
          and(
            eq(assessments.registrationId, registration.id),
            ne(assessments.kind, "self"),
            ...more,
          ),
        ),
    );
  const unsent = isNull(assessments.sentAt);
  switch (when) {
    case "unsent_by_me":
      return given(unsent, eq(assessments.personId, viewer.personId));
    case "nobody_assigned":
      return not(given());
    case "all_scores_in":
      return sql`${given()} and ${not(given(unsent))}`;
    default:
      when satisfies "on_no_list";
      return not(
        exists(
          tx
            .select({ id: recognitionListItems.registrationId })
            .from(recognitionListItems)
            .where(eq(recognitionListItems.registrationId, registration.id)),
        ),
      );
  }
}

/** Lists frozen and waiting for this person's decision, oldest first. */
export async function listsToDecide(tx: ReadTx, viewer: Viewer) {
  const places = placesFor(viewer, "registration.recognise").map((place) => place.id);
  if (places.length === 0) return [];
  return tx
    .select({
      id: recognitionLists.id,
      title: recognitionLists.title,
      frozenAt: recognitionLists.frozenAt,
      due: rounds.recognitionDueOn,
    })
    .from(recognitionLists)
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(and(eq(recognitionLists.state, "frozen"), inArray(campaigns.recogniserUnitId, places)))
    .orderBy(asc(recognitionLists.frozenAt), asc(recognitionLists.id));
}

/** Commendation dossiers on this person's desk: to prepare, to put before the council, to decide. */
export async function commendationsWaiting(tx: ReadTx, viewer: Viewer) {
  const preparing = placesFor(viewer, "commendation.prepare").map((place) => place.id);
  const deciding = placesFor(viewer, "commendation.decide").map((place) => place.id);
  const mine = [
    ...preparing.map(
      (unit) =>
        sql`(${eq(commendations.orgUnitId, unit)} and ${inArray(commendations.state, ["draft", "returned", "proposed"])})`,
    ),
    ...deciding.map(
      (unit) =>
        sql`(${eq(commendations.orgUnitId, unit)} and ${eq(commendations.state, "council_reviewed")})`,
    ),
  ];
  if (mine.length === 0) return [];
  return tx
    .select({
      id: commendations.id,
      title: commendations.title,
      state: commendations.state,
      since: commendations.stateSince,
    })
    .from(commendations)
    .where(sql.join(mine, sql` or `))
    .orderBy(asc(commendations.stateSince), asc(commendations.id));
}
