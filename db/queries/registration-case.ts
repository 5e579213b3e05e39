import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Fillable } from "../../domain/model-registration/completeness.ts";
import { ownActs, type RegistrationCase } from "../../domain/model-registration/guards.ts";
import { missingInReport } from "../../domain/model-registration/report.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { assessments, inspections } from "../schema/assessments.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { auditEntries } from "../schema/history.ts";
import { orgUnits } from "../schema/org.ts";
import { registrationTargets, selfReports } from "../schema/registration-parts.ts";
import { modelRegistrations } from "../schema/registrations.ts";

const recogniser = alias(orgUnits, "recogniser");
const registration = modelRegistrations;

/** Did this viewer make, change, send or report the registration of the row? */
export function touchedBy(viewer: Viewer): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${auditEntries}
    where ${auditEntries.subjectType} = 'registration'
      and ${auditEntries.subjectId} = ${registration.id}
      and ${auditEntries.actorId} = ${viewer.personId}
      and ${inArray(auditEntries.action, [...ownActs])})`;
}

function columnsFor(viewer: Viewer) {
  const assigned = and(
    eq(assessments.registrationId, registration.id),
    ne(assessments.kind, "self"),
  );
  return {
    row: registration,
    ownerPath: campaigns.orgPath,
    recogniserPath: recogniser.path,
    unitClosedOn: orgUnits.closedOn,
    opensOn: rounds.registrationOpensOn,
    closesOn: rounds.registrationClosesOn,
    touched: touchedBy(viewer),
    assigned: sql<boolean>`exists (select 1 from ${assessments}
      where ${assigned} and ${assessments.personId} = ${viewer.personId})`,
    // Where nobody was named as the team, whoever was assigned inspects.
    onTeam: sql<boolean>`exists (select 1 from ${assessments}
      where ${assigned} and ${assessments.personId} = ${viewer.personId}
        and (${assessments.kind} = 'team' or not exists (select 1 from ${assessments} team
          where team.registration_id = ${registration.id} and team.kind = 'team')))`,
    inspected: sql<boolean>`exists (select 1 from ${inspections}
      where ${inspections.registrationId} = ${registration.id})`,
    assessors: sql<number>`(select count(*)::int from ${assessments} where ${assigned})`,
    unsent: sql<number>`(select count(*)::int from ${assessments}
      where ${assigned} and ${assessments.sentAt} is null)`,
    listState: sql<RegistrationCase["listState"]>`app_list_state_of(${registration.id})`,
  };
}

/**
 * The facts that the steps of these registrations depend on, by id. Rows the viewer cannot see
 * are simply missing.
 */
export async function registrationCases(
  tx: ReadTx,
  viewer: Viewer,
  ids: readonly number[],
): Promise<Map<number, RegistrationCase>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select(columnsFor(viewer))
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(recogniser, eq(recogniser.id, campaigns.recogniserUnitId))
    .innerJoin(orgUnits, eq(orgUnits.id, registration.orgUnitId))
    .where(inArray(registration.id, [...ids]));
  const targets = await tx
    .select()
    .from(registrationTargets)
    .where(inArray(registrationTargets.registrationId, [...ids]))
    .orderBy(registrationTargets.position);
  const reports = await tx
    .select()
    .from(selfReports)
    .where(inArray(selfReports.registrationId, [...ids]));
  return new Map(
    rows.map(({ row, ...facts }) => {
      const own = targets.filter((target) => target.registrationId === row.id);
      const report = reports.find((one) => one.registrationId === row.id);
      const form: Fillable = { ...row, targets: own };
      return [
        row.id,
        {
          id: row.id,
          version: row.version,
          state: row.state,
          suspended: row.suspended,
          orgUnitId: row.orgUnitId,
          orgPath: row.orgPath,
          ownerPath: facts.ownerPath,
          recogniserPath: facts.recogniserPath,
          unitClosed: facts.unitClosedOn !== null,
          opensOn: facts.opensOn,
          closesOn: facts.closesOn,
          form,
          touchedByViewer: facts.touched,
          reportMissing: missingInReport(report ?? null, own),
          assignedToViewer: facts.assigned,
          inspectedByViewer: facts.onTeam,
          inspected: facts.inspected,
          assessorsAssigned: facts.assessors,
          assessmentsMissing: facts.unsent,
          listState: facts.listState,
        },
      ];
    }),
  );
}
