import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { memberships, roleAssignments } from "../schema/memberships.ts";
import { orgUnits } from "../schema/org.ts";
import { people } from "../schema/people.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";
import { foundIn } from "./found-in.ts";
import { pathsFor } from "./units-for.ts";

/** Lines of one page of the list of people; more are found by searching. */
export const peopleShown = 200;

/**
 * People that this administrator looks after, by name, with the roles that are not over; text is
 * found without accents.
 */
export async function listPeople(
  tx: ReadTx,
  viewer: Viewer,
  asked: { readonly q: string; readonly active: boolean; readonly today: PlainDate },
) {
  const described = sql`${people.name} || ' ' || ${people.username} || ' ' || ${orgUnits.name}`;
  return tx
    .select({
      id: people.id,
      name: people.name,
      username: people.username,
      title: people.title,
      homeUnitId: people.homeUnitId,
      unitName: orgUnits.name,
      deactivatedAt: people.deactivatedAt,
      roles: sql<
        string[]
      >`array(select distinct ${roleAssignments.role}::text from ${roleAssignments}
        where ${roleAssignments.personId} = ${people.id} and (${roleAssignments.validTo} is null or ${roleAssignments.validTo} > ${asked.today}))`,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(people)
    .innerJoin(orgUnits, eq(orgUnits.id, people.homeUnitId))
    .where(
      and(
        sql`${people.orgPath} <@ any (${pathsFor(viewer, "person.manage")}::ltree[])`,
        asked.active ? isNull(people.deactivatedAt) : isNotNull(people.deactivatedAt),
        foundIn(described, asked.q),
      ),
    )
    .orderBy(inVietnameseOrder(people.name), asc(people.id))
    .limit(peopleShown);
}

export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number];

/** One person with the roles held and the organisations worked in, the current ones first. */
export async function getPerson(tx: ReadTx, id: number) {
  const [person] = await tx
    .select({
      id: people.id,
      version: people.version,
      username: people.username,
      name: people.name,
      title: people.title,
      phone: people.phone,
      email: people.email,
      homeUnitId: people.homeUnitId,
      orgPath: people.orgPath,
      deactivatedAt: people.deactivatedAt,
    })
    .from(people)
    .where(eq(people.id, id));
  if (!person) return null;
  const roles = await tx
    .select({
      id: roleAssignments.id,
      role: roleAssignments.role,
      orgUnitId: roleAssignments.orgUnitId,
      unitName: orgUnits.name,
      validFrom: roleAssignments.validFrom,
      validTo: roleAssignments.validTo,
    })
    .from(roleAssignments)
    .innerJoin(orgUnits, eq(orgUnits.id, roleAssignments.orgUnitId))
    .where(eq(roleAssignments.personId, id))
    .orderBy(desc(isNull(roleAssignments.validTo)), asc(roleAssignments.validFrom));
  const works = await tx
    .select({
      id: memberships.id,
      orgUnitId: memberships.orgUnitId,
      unitName: orgUnits.name,
      validFrom: memberships.validFrom,
      validTo: memberships.validTo,
    })
    .from(memberships)
    .innerJoin(orgUnits, eq(orgUnits.id, memberships.orgUnitId))
    .where(eq(memberships.personId, id))
    .orderBy(desc(isNull(memberships.validTo)), asc(memberships.validFrom));
  return { ...person, roles, works };
}
