import { and, asc, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import { type AuditFilters, auditCursorText } from "../../domain/audit/filters.ts";
import { contains } from "../../domain/org/path.ts";
import { readPaths, type Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { auditEntries } from "../schema/history.ts";
import { people } from "../schema/people.ts";
import { personNames } from "../schema/person-names.ts";
import { foundIn } from "./found-in.ts";

const pageSize = 50;
const countedAtMost = 1000;

/** Rows of the places whose log this viewer may read: a role elsewhere does not open its log. */
function ofPlaces(viewer: Viewer): SQL {
  const places = placesFor(viewer, "audit.read").map((place) => place.path);
  const within = sql`${auditEntries.orgPath} <@ any (${`{${places.join(",")}}`}::ltree[])`;
  // What a unit inherited belongs to all roles at once, so it is shown where all may read the log.
  const everywhere = readPaths(viewer).every((path) =>
    places.some((place) => contains(place, path)),
  );
  if (!everywhere || viewer.inheritedPaths.length === 0) return within;
  const inherited = `{${viewer.inheritedPaths.join(",")}}`;
  return sql`(${within} or ${auditEntries.orgPath} = any (${inherited}::ltree[]))`;
}

function conditions(tx: ReadTx, viewer: Viewer, filters: AuditFilters) {
  const { person, personId, action, subject, subjectId, from, to } = filters;
  return and(
    ofPlaces(viewer),
    person === "" ? undefined : byPerson(tx, person),
    personId === null ? undefined : eq(auditEntries.actorId, personId),
    action === null ? undefined : eq(auditEntries.action, action),
    subject === null ? undefined : eq(auditEntries.subjectType, subject),
    subjectId === null ? undefined : eq(auditEntries.subjectId, subjectId),
    from === null ? undefined : sql`${auditEntries.happenedAt} >= ${dayBegins(from)}`,
    to === null ? undefined : sql`${auditEntries.happenedAt} < ${dayBegins(to)} + interval '1 day'`,
  );
}

// Vietnam keeps UTC+7 all year.
const dayBegins = (day: string) => sql`(${`${day}T00:00:00+07:00`}::timestamptz)`;

/** Whoever is called so, also where the account stands elsewhere; or signs in under this name. */
function byPerson(tx: ReadTx, typed: string): SQL | undefined {
  const { id, name } = personNames;
  const called = tx
    .select({ id })
    .from(personNames)
    .where(foundIn(sql`${name}`, typed));
  const signingIn = tx
    .select({ id: people.id })
    .from(people)
    .where(foundIn(sql`${people.username}`, typed));
  return or(inArray(auditEntries.actorId, called), inArray(auditEntries.actorId, signingIn));
}

/** One page of the log as this viewer may read it, the latest first. */
export async function listAudit(tx: ReadTx, viewer: Viewer, filters: AuditFilters) {
  const where = conditions(tx, viewer, filters);
  const counted = tx
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(where)
    .limit(countedAtMost + 1)
    .as("counted");
  const [total] = await tx.select({ count: sql<number>`count(*)::int` }).from(counted);
  const { after } = filters;
  const found = await tx
    .select(columns)
    .from(auditEntries)
    .where(
      and(
        where,
        after
          ? sql`(${auditEntries.happenedAt}, ${auditEntries.id}) < (to_timestamp(${after.at}::float8 / 1000), ${after.id})`
          : undefined,
      ),
    )
    .orderBy(desc(auditEntries.happenedAt), desc(auditEntries.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const count = total?.count ?? 0;
  return {
    rows,
    total: { count: Math.min(count, countedAtMost), exact: count <= countedAtMost },
    next:
      found.length > pageSize && last
        ? auditCursorText({ at: last.happenedAt.getTime(), id: last.id })
        : null,
  };
}

const columns = {
  id: auditEntries.id,
  happenedAt: auditEntries.happenedAt,
  actorId: auditEntries.actorId,
  actorName: auditEntries.actorName,
  action: auditEntries.action,
  subjectType: auditEntries.subjectType,
  subjectId: auditEntries.subjectId,
  sample: auditEntries.sample,
};

export type AuditRow = Awaited<ReturnType<typeof listAudit>>["rows"][number];

/** One row of the log with all it holds; null when it is not this viewer's to read. */
export async function getAuditEntry(tx: ReadTx, viewer: Viewer, id: number) {
  const [row] = await tx
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.id, id), ofPlaces(viewer)));
  if (!row) return null;
  const [actor] =
    row.actorId === null
      ? []
      : await tx
          .select({ username: people.username })
          .from(people)
          .where(eq(people.id, row.actorId));
  const same = await tx
    .select({ id: auditEntries.id, action: auditEntries.action })
    .from(auditEntries)
    .where(
      and(
        ofPlaces(viewer),
        eq(auditEntries.requestId, row.requestId),
        sql`${auditEntries.id} <> ${id}`,
      ),
    )
    .orderBy(asc(auditEntries.id))
    .limit(20);
  return { row, username: actor?.username ?? null, same };
}

/** Actions that occur in the log this viewer may read, by name. */
export async function auditActions(tx: ReadTx, viewer: Viewer): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ action: auditEntries.action })
    .from(auditEntries)
    .where(ofPlaces(viewer))
    .orderBy(asc(auditEntries.action));
  return rows.map((row) => row.action);
}
