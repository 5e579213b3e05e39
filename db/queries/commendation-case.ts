import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Achievement, Candidate } from "../../domain/commendation/eligibility.ts";
import type { CommendationCase, Nominee } from "../../domain/commendation/guards.ts";
import { nomineeUnit } from "../../domain/commendation/nominees.ts";
import { type Council, castVotes } from "../../domain/commendation/votes.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { rounds } from "../schema/campaigns.ts";
import {
  awardForms,
  commendations,
  nomineeRegistrations,
  nominees,
} from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { touchedBy } from "./registration-case.ts";

const registration = modelRegistrations;
const area = alias(orgUnits, "area");

/** What makes a registration an achievement, seen by this viewer from this dossier. */
function achievementColumns(
  viewer: Viewer,
  commendationId: number | typeof nominees.commendationId,
) {
  return {
    registrationId: registration.id,
    name: registration.name,
    state: registration.state,
    suspended: registration.suspended,
    campaignId: rounds.campaignId,
    usedElsewhere: sql<boolean>`app_achievement_used(${registration.id}, ${commendationId})`,
    touchedByViewer: touchedBy(viewer),
  };
}

/** Achievements of nominees by nominee id. */
async function achievementsOf(
  tx: ReadTx,
  viewer: Viewer,
  commendationId: number,
): Promise<Map<number, Achievement[]>> {
  const rows = await tx
    .select({ nomineeId: nominees.id, ...achievementColumns(viewer, commendationId) })
    .from(nomineeRegistrations)
    .innerJoin(nominees, eq(nominees.id, nomineeRegistrations.nomineeId))
    .innerJoin(registration, eq(registration.id, nomineeRegistrations.registrationId))
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .where(eq(nominees.commendationId, commendationId))
    .orderBy(registration.id);
  const byNominee = new Map<number, Achievement[]>();
  for (const { nomineeId, ...achievement } of rows) {
    const own = byNominee.get(nomineeId);
    if (own) own.push(achievement);
    else byNominee.set(nomineeId, [achievement]);
  }
  return byNominee;
}

async function nomineesOf(
  tx: ReadTx,
  viewer: Viewer,
  commendationId: number,
  council: Council | null,
): Promise<Nominee[]> {
  const achievements = await achievementsOf(tx, viewer, commendationId);
  const rows = await tx
    .select({ row: nominees, unitId: orgUnits.id, closedOn: orgUnits.closedOn })
    .from(nominees)
    // A unit that moved to another issuer is out of sight; its nominee stays, and holds in no check.
    .leftJoin(orgUnits, eq(orgUnits.id, nominees.orgUnitId))
    .where(eq(nominees.commendationId, commendationId))
    .orderBy(nominees.position, nominees.id);
  return rows.map(({ row, unitId, closedOn }) => {
    const votes = votesOf(row);
    return {
      id: row.id,
      name: row.name,
      subjectType: row.subjectType,
      orgUnitId: row.orgUnitId,
      unitClosed: unitId === null || closedOn !== null,
      achievements: achievements.get(row.id) ?? [],
      votes,
      // Everybody present voted but those who may not.
      recused: votes && council ? council.present - castVotes(votes) : 0,
      passed: row.passed,
    };
  });
}

function votesOf({ votesFor, votesAgainst, votesBlank }: typeof nominees.$inferSelect) {
  if (votesFor === null || votesAgainst === null || votesBlank === null) return null;
  return { for: votesFor, against: votesAgainst, blank: votesBlank };
}

/** The facts that the steps of a dossier depend on; null when the viewer cannot see it. */
export async function commendationCase(
  tx: ReadTx,
  viewer: Viewer,
  id: number,
): Promise<CommendationCase | null> {
  const [found] = await tx
    .select({ row: commendations, form: awardForms })
    .from(commendations)
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .where(eq(commendations.id, id));
  if (!found) return null;
  const { row, form } = found;
  const { councilMetOn: metOn, councilMembers: members, councilPresent: present } = row;
  const council =
    metOn && members !== null && present !== null ? { metOn, members, present } : null;
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    suspended: row.suspended,
    orgUnitId: row.orgUnitId,
    orgPath: row.orgPath,
    campaignId: row.campaignId,
    awardFormId: row.awardFormId,
    timesReturned: row.timesReturned,
    council,
    rule: { thresholdPercent: form.thresholdPercent, voteBase: form.voteBase },
    nominees: await nomineesOf(tx, viewer, id, council),
  };
}

export type PickedCandidate = Candidate & {
  readonly registrationId: number;
  readonly subjectType: (typeof registration.$inferSelect)["subjectType"];
  readonly unitName: string;
};

/**
 * Registrations as candidates of a dossier, by id order; those that the viewer cannot see, or that
 * do not lie below the issuer, are missing.
 */
export async function candidates(
  tx: ReadTx,
  viewer: Viewer,
  dossier: { readonly id: number; readonly orgPath: string },
  registrationIds: readonly number[],
): Promise<PickedCandidate[]> {
  if (registrationIds.length === 0) return [];
  const rows = await tx
    .select({
      achievement: achievementColumns(viewer, dossier.id),
      subjectType: registration.subjectType,
      subjectName: registration.subjectName,
      orgUnitId: registration.orgUnitId,
      unitName: orgUnits.name,
      areaName: area.name,
      closedOn: orgUnits.closedOn,
    })
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .innerJoin(orgUnits, eq(orgUnits.id, registration.orgUnitId))
    .innerJoin(area, eq(area.id, orgUnits.areaId))
    .where(
      and(
        inArray(registration.id, [...registrationIds]),
        // Nominations come from the issuer's own units (Luật TĐKT 2022, Điều 83).
        sql`${registration.orgPath} <@ ${dossier.orgPath}::ltree`,
      ),
    )
    .orderBy(registration.id);
  return rows.map(({ achievement, subjectName, unitName, areaName, closedOn, ...row }) => ({
    ...row,
    unitName: nomineeUnit({ subjectName, unitName, areaName }),
    registrationId: achievement.registrationId,
    name: subjectName,
    unitClosed: closedOn !== null,
    achievements: [achievement],
  }));
}
