import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AssessmentKind } from "../../domain/assessment/lists.ts";
import { mayReadBallots } from "../../domain/assessment/rules.ts";
import type { RegistrationCase } from "../../domain/model-registration/guards.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { assessments } from "../schema/assessments.ts";
import { personNames } from "../schema/person-names.ts";

const mine = alias(assessments, "mine");

/** Has this viewer an unsent sheet of this kind (of any, without one) on the row's registration? */
function owes(viewer: Viewer, kind: SQL): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${assessments} as mine
    where ${mine.registrationId} = ${assessments.registrationId}
      and ${mine.personId} = ${viewer.personId}
      and ${mine.sentAt} is null and ${kind})`;
}

/**
 * What the row's total is to this viewer: one's own always; others' once sent, and only to those
 * who owe no sheet on that registration themselves, so that nobody's ballot sways another's.
 */
function seenTotal(viewer: Viewer): SQL<number | null> {
  return sql<number | null>`case
    when ${assessments.personId} = ${viewer.personId} then ${assessments.total}
    when ${assessments.kind} = 'committee' and ${owes(viewer, sql`${mine.kind} <> 'self'`)} then null
    when ${assessments.kind} = 'team' and ${owes(viewer, sql`${mine.kind} = 'team'`)} then null
    else ${assessments.total} end`.mapWith(assessments.total);
}

export type Ballot = {
  readonly id: number;
  readonly registrationId: number;
  readonly kind: AssessmentKind;
  readonly personId: number;
  readonly personName: string;
  readonly sent: boolean;
  /** Points; null while unsent, or as long as the viewer may not see it. */
  readonly total: number | null;
};

/**
 * The sheets of these registrations as far as the viewer may know of them: everything the visible
 * office of the committee may see; to everybody else, and of the own unit, only the unit's own.
 */
export async function ballotsOf(
  tx: ReadTx,
  viewer: Viewer,
  cases: ReadonlyMap<number, RegistrationCase>,
): Promise<Map<number, Ballot[]>> {
  const ballots = new Map<number, Ballot[]>([...cases.keys()].map((id) => [id, []]));
  if (cases.size === 0) return ballots;
  const readable = [...cases.values()].filter((subject) => mayReadBallots(viewer, subject));
  const seen = readable.map(({ id }) => id);
  const rows = await tx
    .select({
      id: assessments.id,
      registrationId: assessments.registrationId,
      kind: assessments.kind,
      personId: assessments.personId,
      personName: personNames.name,
      sent: sql<boolean>`${assessments.sentAt} is not null`,
      total: seenTotal(viewer),
    })
    .from(assessments)
    .innerJoin(personNames, eq(personNames.id, assessments.personId))
    .where(
      and(
        inArray(assessments.registrationId, [...cases.keys()]),
        sql`(${assessments.kind} = 'self' or ${inArray(assessments.registrationId, seen.length > 0 ? seen : [0])})`,
      ),
    )
    .orderBy(asc(assessments.kind), asc(assessments.id));
  for (const row of rows) ballots.get(row.registrationId)?.push(row);
  return ballots;
}
