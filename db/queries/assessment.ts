import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import {
  assessments,
  classifications,
  inspectionMembers,
  inspections,
  scores,
} from "../schema/assessments.ts";
import {
  campaigns,
  ratingClasses,
  rounds,
  scoringCriteria,
  scoringSheets,
} from "../schema/campaigns.ts";
import { unitVersions } from "../schema/org.ts";
import { personNames } from "../schema/person-names.ts";
import { selfReports } from "../schema/registration-parts.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { ofOwnUnit } from "./desk-rules.ts";
import { meanPoints } from "./mean-points.ts";

function sheetsHeld(tx: ReadTx, viewer: Viewer) {
  return tx
    .select({
      id: assessments.id,
      kind: assessments.kind,
      sentAt: assessments.sentAt,
      total: assessments.total,
      registrationId: modelRegistrations.id,
      name: modelRegistrations.name,
      code: modelRegistrations.code,
      state: modelRegistrations.state,
      suspended: modelRegistrations.suspended,
      /** Of the viewer's own unit since it was assigned: no longer theirs to fill. */
      own: sql<boolean>`${ofOwnUnit(viewer)}`,
      unitName: unitVersions.name,
      campaignName: campaigns.name,
      appraisalDueOn: rounds.appraisalDueOn,
      classificationDueOn: rounds.classificationDueOn,
      scored: sql<number>`(select count(*)::int from ${scores}
        where ${scores.assessmentId} = ${assessments.id})`,
      criteria: sql<number>`(select count(*)::int from ${scoringCriteria}
        where ${scoringCriteria.sheetId} = ${assessments.sheetId})`,
    })
    .from(assessments)
    .innerJoin(modelRegistrations, eq(modelRegistrations.id, assessments.registrationId))
    .innerJoin(unitVersions, eq(unitVersions.id, modelRegistrations.unitVersionId))
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId));
}

const heldBy = (viewer: Viewer) =>
  and(eq(assessments.personId, viewer.personId), ne(assessments.kind, "self"));

/** The sheets this viewer has still to send, the soonest due first. */
export function openSheets(tx: ReadTx, viewer: Viewer) {
  return sheetsHeld(tx, viewer)
    .where(and(heldBy(viewer), isNull(assessments.sentAt)))
    .orderBy(asc(rounds.appraisalDueOn), asc(assessments.kind), asc(modelRegistrations.id));
}
export type QueuedSheet = Awaited<ReturnType<typeof openSheets>>[number];

/** A page of the sheets this viewer has sent, the latest first; `after` is the last one seen. */
export async function sentSheets(
  tx: ReadTx,
  viewer: Viewer,
  after: number | null,
  sentAtOnce = 20,
) {
  const sent = and(heldBy(viewer), isNotNull(assessments.sentAt));
  const [{ total } = { total: 0 }] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(assessments)
    .where(sent);
  const last = sql`(select seen.sent_at, seen.id from assessments seen
    where seen.id = ${after} and seen.person_id = ${viewer.personId})`;
  const earlier =
    after === null ? undefined : sql`(${assessments.sentAt}, ${assessments.id}) < ${last}`;
  const found = await sheetsHeld(tx, viewer)
    .where(and(sent, earlier))
    .orderBy(desc(assessments.sentAt), desc(assessments.id))
    .limit(sentAtOnce + 1);
  const rows = found.slice(0, sentAtOnce);
  return { total, rows, next: found.length > sentAtOnce ? (rows.at(-1)?.id ?? null) : null };
}

/** The viewer's own sheet of this kind on this registration, with what stands beside its boxes. */
export async function getMySheet(
  tx: ReadTx,
  viewer: Viewer,
  registrationId: number,
  kind: "team" | "committee",
) {
  const [head] = await tx
    .select({
      sheet: assessments,
      sheetName: scoringSheets.name,
      totalPoints: scoringSheets.totalPoints,
      isReference: scoringSheets.isReference,
    })
    .from(assessments)
    .innerJoin(scoringSheets, eq(scoringSheets.id, assessments.sheetId))
    .where(
      and(
        eq(assessments.registrationId, registrationId),
        eq(assessments.personId, viewer.personId),
        eq(assessments.kind, kind),
      ),
    );
  if (!head) return null;
  const criteria = await criteriaOfSheet(tx, head.sheet.sheetId);
  const given = await tx.select().from(scores).where(eq(scores.assessmentId, head.sheet.id));
  const self = await meanPoints(tx, registrationId, "self");
  const shows = kind === "committee" && !(await owesTeamSheet(tx, viewer, registrationId));
  const inspectors = shows ? await meanPoints(tx, registrationId, "team") : new Map();
  return {
    ...head,
    rows: criteria.map((criterion) => {
      const score = given.find(({ criterionId }) => criterionId === criterion.id);
      return {
        ...criterion,
        points: score?.points ?? null,
        reason: score?.reason ?? "",
        self: self.get(criterion.id) ?? null,
        inspectors: inspectors.get(criterion.id) ?? null,
      };
    }),
  };
}

/** An inspector who has not sent the own sheet reads no other inspector's points anywhere. */
async function owesTeamSheet(tx: ReadTx, viewer: Viewer, registrationId: number) {
  const unsent = await tx
    .select({ id: assessments.id })
    .from(assessments)
    .where(
      and(
        eq(assessments.registrationId, registrationId),
        eq(assessments.personId, viewer.personId),
        eq(assessments.kind, "team"),
        isNull(assessments.sentAt),
      ),
    );
  return unsent.length > 0;
}

export type MySheet = NonNullable<Awaited<ReturnType<typeof getMySheet>>>;

/** Criteria of a sheet as they are shown, in order. */
export function criteriaOfSheet(tx: ReadTx, sheetId: number) {
  return tx
    .select({
      id: scoringCriteria.id,
      groupName: scoringCriteria.groupName,
      name: scoringCriteria.name,
      guidance: scoringCriteria.guidance,
      maxPoints: scoringCriteria.maxPoints,
    })
    .from(scoringCriteria)
    .where(eq(scoringCriteria.sheetId, sheetId))
    .orderBy(asc(scoringCriteria.position));
}

/** The unit's own points by criterion, sent or not: what its report form shows. */
export async function ownPoints(tx: ReadTx, registrationId: number) {
  const rows = await tx
    .select({ criterionId: scores.criterionId, points: scores.points })
    .from(scores)
    .innerJoin(assessments, eq(assessments.id, scores.assessmentId))
    .where(and(eq(assessments.registrationId, registrationId), eq(assessments.kind, "self")));
  return new Map(rows.map(({ criterionId, points }) => [criterionId, points]));
}

/** The self-report of a registration, a draft or sent; null before its first save. */
export async function getReport(tx: ReadTx, registrationId: number) {
  const [row] = await tx
    .select()
    .from(selfReports)
    .where(eq(selfReports.registrationId, registrationId));
  return row ?? null;
}
export type SelfReportRow = NonNullable<Awaited<ReturnType<typeof getReport>>>;

/** The inspections of a registration with those who went, the latest first. */
export async function inspectionsOf(tx: ReadTx, registrationId: number) {
  const rows = await tx
    .select({ row: inspections, writtenBy: personNames.name })
    .from(inspections)
    .innerJoin(personNames, eq(personNames.id, inspections.writtenById))
    .where(eq(inspections.registrationId, registrationId))
    .orderBy(desc(inspections.inspectedOn), desc(inspections.id));
  const members = await tx
    .select({
      inspectionId: inspectionMembers.inspectionId,
      id: personNames.id,
      name: personNames.name,
    })
    .from(inspectionMembers)
    .innerJoin(personNames, eq(personNames.id, inspectionMembers.personId))
    .where(eq(inspectionMembers.registrationId, registrationId))
    .orderBy(asc(personNames.name));
  return rows.map(({ row, writtenBy }) => ({
    ...row,
    writtenBy,
    members: members.filter(({ inspectionId }) => inspectionId === row.id),
  }));
}
export type InspectionRow = Awaited<ReturnType<typeof inspectionsOf>>[number];

/** The conclusion in force on a registration, or null. */
export async function conclusionOf(tx: ReadTx, registrationId: number) {
  const [row] = await tx
    .select({
      className: ratingClasses.name,
      mean: classifications.meanScore,
      conclusion: classifications.conclusion,
      concludedAt: classifications.concludedAt,
      concludedBy: personNames.name,
    })
    .from(classifications)
    .innerJoin(ratingClasses, eq(ratingClasses.id, classifications.classId))
    .innerJoin(personNames, eq(personNames.id, classifications.concludedById))
    .where(
      and(eq(classifications.registrationId, registrationId), isNull(classifications.reopenedAt)),
    )
    .orderBy(desc(classifications.id))
    .limit(1);
  return row ?? null;
}
