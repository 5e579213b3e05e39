import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Assignment, Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { sessions } from "../schema/access.ts";
import { memberships, roleAssignments } from "../schema/memberships.ts";
import { orgUnits } from "../schema/org.ts";
import { people } from "../schema/people.ts";
import { heldOn } from "./held-on.ts";

/** The person behind a living session, or null: unknown, expired, revoked or deactivated. */
export async function personOfSession(tx: ReadTx, sessionId: string, now: Date) {
  const [row] = await tx
    .select({ personId: people.id })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        isNull(people.deactivatedAt),
      ),
    );
  return row?.personId ?? null;
}

/** Who this person is today: roles, memberships and the places their units inherited. */
export async function viewerOfPerson(
  tx: ReadTx,
  personId: number,
  today: PlainDate,
  sessionId: string | null,
): Promise<Viewer | null> {
  const [person] = await tx
    .select({
      username: people.username,
      name: people.name,
      title: people.title,
      locale: people.locale,
      mustChangePassword: people.mustChangePassword,
    })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) return null;
  const assignments: Assignment[] = await tx
    .select({
      role: roleAssignments.role,
      unitId: orgUnits.id,
      unitPath: orgUnits.path,
      unitName: orgUnits.name,
    })
    .from(roleAssignments)
    .innerJoin(orgUnits, eq(orgUnits.id, roleAssignments.orgUnitId))
    .where(and(eq(roleAssignments.personId, personId), heldOn(roleAssignments, today)))
    .orderBy(roleAssignments.id);
  const works = await tx
    .select({ unitId: memberships.orgUnitId })
    .from(memberships)
    .innerJoin(orgUnits, eq(orgUnits.id, memberships.orgUnitId))
    .where(and(eq(memberships.personId, personId), worksThere(today)));
  return {
    ...person,
    locale: person.locale === "en" ? "en" : "vi",
    personId,
    sessionId,
    assignments,
    memberUnitIds: works.map((row) => row.unitId),
    inheritedPaths: await inheritedPaths(
      tx,
      assignments.map((row) => row.unitPath),
    ),
  };
}

/**
 * Works there today, or did until the unit itself ended: what it registered stays of one's own
 * unit, whatever it was merged into. `conflictsOf` asks the same.
 */
const worksThere = (today: PlainDate) =>
  or(heldOn(memberships, today), eq(memberships.validTo, orgUnits.closedOn));

const predecessor = alias(orgUnits, "predecessor");

/**
 * Places outside `paths` whose own records the units below `paths` inherited: their predecessors,
 * step by step back, and the former places of units that moved. Exact places, never subtrees, so
 * what went to other successors stays theirs.
 */
async function inheritedPaths(tx: ReadTx, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const within = sql`${`{${paths.join(",")}}`}::ltree[]`;
  const rows = await tx.execute<{ path: string }>(sql`
    with recursive lineage(unit_id) as (
      select from_unit_id from unit_successions where org_path <@ any (${within})
      union
      select s.from_unit_id from unit_successions s join lineage l on s.to_unit_id = l.unit_id
    )
    select distinct path::text from (
      select ${predecessor.path} as path from ${orgUnits} as predecessor
        where ${predecessor.id} in (select unit_id from lineage)
      union all
      select path_then from unit_versions where org_path <@ any (${within})
      union all
      select path_then from unit_versions where unit_id in (select unit_id from lineage)
    ) places where not path <@ any (${within})`);
  return rows.map((row) => row.path);
}
