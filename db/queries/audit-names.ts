import { inArray } from "drizzle-orm";
import type { AuditSubject } from "../../domain/audit/subjects.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, movements } from "../schema/campaigns.ts";
import { awardForms, commendations } from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { people } from "../schema/people.ts";
import { decisions, recognitionLists } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";

type Named = Readonly<
  Partial<
    Record<AuditSubject, (tx: ReadTx, ids: number[]) => Promise<{ id: number; name: string }[]>>
  >
>;

/** Where the name of each kind of thing stands today. */
const sources: Named = {
  registration: (tx, ids) =>
    tx
      .select({ id: modelRegistrations.id, name: modelRegistrations.name })
      .from(modelRegistrations)
      .where(inArray(modelRegistrations.id, ids)),
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
  award_form: (tx, ids) =>
    tx
      .select({ id: awardForms.id, name: awardForms.name })
      .from(awardForms)
      .where(inArray(awardForms.id, ids)),
  campaign: (tx, ids) =>
    tx
      .select({ id: campaigns.id, name: campaigns.name })
      .from(campaigns)
      .where(inArray(campaigns.id, ids)),
  movement: (tx, ids) =>
    tx
      .select({ id: movements.id, name: movements.name })
      .from(movements)
      .where(inArray(movements.id, ids)),
  unit: (tx, ids) =>
    tx
      .select({ id: orgUnits.id, name: orgUnits.name })
      .from(orgUnits)
      .where(inArray(orgUnits.id, ids)),
  person: (tx, ids) =>
    tx.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids)),
};

type Subject = { readonly subjectType: string; readonly subjectId: number };

/** What the things of these log rows are called today; what the viewer cannot see has no name. */
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
