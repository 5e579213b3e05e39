import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { PlainDate } from "../../domain/plain-date.ts";
import { compareVietnamese } from "../../domain/vietnamese-order.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { assessments, inspectionMembers, inspections } from "../schema/assessments.ts";
import { unitVersions } from "../schema/org.ts";
import { personNames } from "../schema/person-names.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { type Officer, officersAt } from "./committee.ts";
import { conflictsOf } from "./conflicts.ts";

export type Seat = {
  readonly kind: "team" | "committee";
  readonly personId: number;
  readonly name: string;
  readonly sent: boolean;
  /** What the secretary called the team; "" for those who score. */
  readonly teamName: string;
};

/** Registrations of a round that may be assigned, with who is on each of them. */
export async function assignableIn(tx: ReadTx, roundId: number) {
  const rows = await tx
    .select({
      id: modelRegistrations.id,
      name: modelRegistrations.name,
      unitName: unitVersions.name,
      state: modelRegistrations.state,
      suspended: modelRegistrations.suspended,
    })
    .from(modelRegistrations)
    .innerJoin(unitVersions, eq(unitVersions.id, modelRegistrations.unitVersionId))
    .where(
      and(
        eq(modelRegistrations.roundId, roundId),
        inArray(modelRegistrations.state, ["accepted", "self_reported", "appraised"]),
      ),
    );
  const seats = await seatsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows
    .map((row) => ({ ...row, seats: seats.get(row.id) ?? [] }))
    .sort(
      (a, b) =>
        compareVietnamese(a.unitName, b.unitName) ||
        compareVietnamese(a.name, b.name) ||
        a.id - b.id,
    );
}
export type Assignable = Awaited<ReturnType<typeof assignableIn>>[number];

/** Who inspects and who scores each of these registrations. */
export async function seatsOf(
  tx: ReadTx,
  registrationIds: readonly number[],
): Promise<Map<number, Seat[]>> {
  const seats = new Map<number, Seat[]>(registrationIds.map((id) => [id, []]));
  const rows = await tx
    .select({
      registrationId: assessments.registrationId,
      kind: assessments.kind,
      personId: assessments.personId,
      name: personNames.name,
      teamName: assessments.teamName,
      sent: sql<boolean>`${assessments.sentAt} is not null`,
    })
    .from(assessments)
    .innerJoin(personNames, eq(personNames.id, assessments.personId))
    .where(
      and(
        inArray(
          assessments.registrationId,
          registrationIds.length > 0 ? [...registrationIds] : [0],
        ),
        ne(assessments.kind, "self"),
      ),
    )
    .orderBy(asc(assessments.kind), asc(assessments.id));
  for (const { kind, ...row } of rows) {
    if (kind === "self") continue;
    seats.get(row.registrationId)?.push({ ...row, kind });
  }
  return seats;
}

/** What to call the team of this visit: as assigned, else as its last one of the round. */
export async function teamNameFor(tx: ReadTx, viewer: Viewer, registrationId: number) {
  const seats = (await seatsOf(tx, [registrationId])).get(registrationId) ?? [];
  const assigned = seats.find(({ kind, teamName }) => kind === "team" && teamName !== "");
  if (assigned) return assigned.teamName;
  // All of a team are offered the same name: where its first member went last.
  const leading = seats.find(({ kind }) => kind === "team")?.personId ?? viewer.personId;
  const round = tx
    .select({ id: modelRegistrations.roundId })
    .from(modelRegistrations)
    .where(eq(modelRegistrations.id, registrationId));
  const [last] = await tx
    .select({ teamName: inspections.teamName })
    .from(inspections)
    .innerJoin(inspectionMembers, eq(inspectionMembers.inspectionId, inspections.id))
    .innerJoin(modelRegistrations, eq(modelRegistrations.id, inspections.registrationId))
    .where(and(eq(inspectionMembers.personId, leading), inArray(modelRegistrations.roundId, round)))
    .orderBy(desc(inspections.inspectedOn), desc(inspections.id))
    .limit(1);
  return last?.teamName ?? "";
}

export type Member = Officer & {
  /** Unsent sheets in hand, over all rounds. */
  readonly load: number;
  /** Of these registrations, those of the member's own unit. */
  readonly conflicts: readonly number[];
};

/** The committee's members with what each has in hand, and whose own unit is among these. */
export async function membersFor(
  tx: ReadTx,
  ownerPath: string,
  registrationIds: readonly number[],
  today: PlainDate,
): Promise<Member[]> {
  const members = await officersAt(tx, "committee_member", ownerPath, today);
  const ids = members.map(({ id }) => id);
  const conflicts = await conflictsOf(tx, ids, registrationIds, today);
  const loads = await tx
    .select({ personId: assessments.personId, load: sql<number>`count(*)::int` })
    .from(assessments)
    .where(
      and(
        inArray(assessments.personId, ids.length > 0 ? ids : [0]),
        isNull(assessments.sentAt),
        ne(assessments.kind, "self"),
      ),
    )
    .groupBy(assessments.personId);
  return members.map((member) => ({
    ...member,
    load: loads.find(({ personId }) => personId === member.id)?.load ?? 0,
    conflicts: conflicts
      .filter(({ personId }) => personId === member.id)
      .map(({ registrationId }) => registrationId),
  }));
}
