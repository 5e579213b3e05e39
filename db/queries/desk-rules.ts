import { and, eq, exists, inArray, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import { actions } from "../../domain/access/roles.ts";
import { type DeskCondition, type DeskTaskName, deskRule } from "../../domain/desk.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { assessments } from "../schema/assessments.ts";
import { campaigns } from "../schema/campaigns.ts";
import { recognitionListItems } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { touchedBy } from "./registration-case.ts";

const registration = modelRegistrations;

/** The registrations on which this task waits for this person; null: it never is theirs. */
export function waitingFor(tx: ReadTx, viewer: Viewer, task: DeskTaskName): SQL | null {
  const rule = deskRule(task);
  const places = placesFor(viewer, rule.may);
  if (places.length === 0) return null;
  const paths = `{${places.map((place) => place.path).join(",")}}`;
  const owner = rule.at === "recogniser" ? campaigns.recogniserUnitId : campaigns.orgUnitId;
  const here =
    actions[rule.may] === "exact"
      ? inArray(
          owner,
          places.map((place) => place.id),
        )
      : sql`${registration.orgPath} <@ any (${paths}::ltree[])`;
  return (
    and(
      here,
      inArray(registration.state, [...rule.states]),
      eq(registration.suspended, rule.suspended),
      rule.impartial ? not(ofOwnUnit(viewer)) : undefined,
      rule.when === null ? undefined : condition(tx, viewer, rule.when),
    ) ?? null
  );
}

/** Of the viewer's own unit: they work there, or had a hand in it (the same rule as isOwnUnit). */
export function ofOwnUnit(viewer: Viewer): SQL {
  const touched = touchedBy(viewer);
  return or(inArray(registration.orgUnitId, [...viewer.memberUnitIds]), touched) ?? touched;
}

function condition(tx: ReadTx, viewer: Viewer, when: DeskCondition): SQL {
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
  const mine = eq(assessments.personId, viewer.personId);
  const unsent = isNull(assessments.sentAt);
  switch (when) {
    case "nobody_assigned":
      return not(given());
    case "inspected_by_me":
      return given(mine, eq(assessments.kind, "team"));
    case "scored_by_me":
      return given(mine, unsent);
    case "all_scores_in":
      return sql`(${given()} and ${not(given(unsent))})`;
    case "on_no_list":
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
