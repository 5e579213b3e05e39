import { inArray, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Reference, ReferenceKind } from "../../domain/audit/references.ts";
import type { ReadTx } from "../doors.ts";
import {
  campaignFields,
  campaigns,
  focusTopics,
  linkedMovements,
  movements,
  ratingClasses,
  rounds,
} from "../schema/campaigns.ts";
import { awardForms, commendations } from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { personNames } from "../schema/person-names.ts";
import { decisions, recognitionLists } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";

type Source = (tx: ReadTx, ids: number[]) => Promise<{ id: number; name: string }[]>;

/** Things of a table that have a key and a name. */
const named =
  (table: PgTable & Record<"id" | "name", PgColumn>): Source =>
  (tx, ids) =>
    tx
      .select({ id: sql<number>`${table.id}`, name: sql<string>`${table.name}` })
      .from(table)
      .where(inArray(table.id, ids));

/** Where the name of each kind of thing stands today. */
const sources: Readonly<Partial<Record<ReferenceKind, Source>>> = {
  registration: named(modelRegistrations),
  award_form: named(awardForms),
  campaign: named(campaigns),
  movement: named(movements),
  unit: named(orgUnits),
  round: named(rounds),
  field: named(campaignFields),
  topic: named(focusTopics),
  linked_movement: named(linkedMovements),
  rating_class: named(ratingClasses),
  person: (tx, ids) =>
    tx
      .select({ id: personNames.id, name: personNames.name })
      .from(personNames)
      .where(inArray(personNames.id, ids)),
  recognition_list: (tx, ids) =>
    tx
      .select({ id: recognitionLists.id, name: recognitionLists.title })
      .from(recognitionLists)
      .where(inArray(recognitionLists.id, ids)),
  decision: (tx, ids) =>
    tx
      .select({ id: decisions.id, name: decisions.abstractLine })
      .from(decisions)
      .where(inArray(decisions.id, ids)),
  commendation: (tx, ids) =>
    tx
      .select({ id: commendations.id, name: commendations.title })
      .from(commendations)
      .where(inArray(commendations.id, ids)),
};

type Subject = Reference | { readonly subjectType: string; readonly subjectId: number };

/**
 * What the things of these log rows are called today; what the viewer cannot see has no name, but
 * for people, who are named with what they did.
 */
export async function subjectNames(
  tx: ReadTx,
  rows: readonly Subject[],
): Promise<(subject: Subject) => string | null> {
  const names = new Map<string, string>();
  for (const [type, source] of Object.entries(sources)) {
    const ids = rows.filter((row) => row.subjectType === type).map((row) => row.subjectId);
    if (ids.length === 0) continue;
    for (const { id, name } of await source(tx, [...new Set(ids)]))
      names.set(`${type} ${id}`, name);
  }
  return ({ subjectType, subjectId }) => names.get(`${subjectType} ${subjectId}`) || null;
}
