import { sql } from "drizzle-orm";
import { ownActs } from "../../domain/model-registration/guards.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";

export type Conflict = { readonly personId: number; readonly registrationId: number };

/**
 * Which of these people are of the own unit of which of these registrations: they work there
 * today (or did until it ended), or they created, edited, submitted or reported it. The same rule
 * as `isOwnUnit`.
 */
export async function conflictsOf(
  tx: ReadTx,
  personIds: readonly number[],
  registrationIds: readonly number[],
  today: PlainDate,
): Promise<Conflict[]> {
  if (personIds.length === 0 || registrationIds.length === 0) return [];
  const people = sql`any (${sql.param(`{${personIds.join(",")}}`)}::integer[])`;
  const registrations = sql`any (${sql.param(`{${registrationIds.join(",")}}`)}::integer[])`;
  const rows = await tx.execute<Conflict>(sql`
    select m.person_id as "personId", r.id as "registrationId"
      from model_registrations r
      join memberships m on m.org_unit_id = r.org_unit_id
      join org_units u on u.id = m.org_unit_id
      where r.id = ${registrations} and m.person_id = ${people}
        and m.valid_from <= ${today}
        and (m.valid_to is null or m.valid_to > ${today} or m.valid_to = u.closed_on)
    union
    select a.actor_id, a.subject_id::integer
      from audit_entries a
      where a.subject_type = 'registration' and a.subject_id = ${registrations}
        and a.actor_id = ${people}
        and a.action = any (${sql.param(`{${ownActs.join(",")}}`)}::text[])`);
  return [...rows];
}
