import { and, eq, inArray, lt, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { DashboardFilters } from "../../domain/dashboard/filters.ts";
import { allRegistrations } from "../../domain/model-registration/filters.ts";
import { groupRule, type RegistrationGroup } from "../../domain/model-registration/groups.ts";
import type { RegistrationState } from "../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { campaignFields, rounds } from "../schema/campaigns.ts";
import { registrationSpans } from "../schema/history.ts";
import { unitVersions } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { commendedOn, registrationConditions, spanHolds } from "./registration-conditions.ts";

const registration = modelRegistrations;

/**
 * The registered lượt that a dashboard counts, one row each, with all it counts them by. The
 * conditions are those of the list, so a figure and the list behind it cannot differ.
 */
export async function registeredFacts(tx: ReadTx, filters: DashboardFilters, today: PlainDate) {
  const { asOf, campaign, unitsMode } = filters;
  const now = { ...allRegistrations, ...filters, asOf: null };
  const where = await registrationConditions(tx, now, today);
  const state = asOf === null ? registration.state : registrationSpans.state;
  const area = unitsMode === "then" ? unitVersions.areaThenId : registration.areaId;
  const field = campaign === null ? campaignFields.canonical : registration.fieldId;
  const selected = tx
    .select({
      emulationModelId: registration.emulationModelId,
      year: rounds.year,
      overdueFrom: rounds.appraisalDueOn,
      field: sql<string | null>`${field}::text`.as("field_key"),
      topicId: registration.topicId,
      subjectType: registration.subjectType,
      areaId: sql<number>`${area}`.as("place_area"),
      orgId: registration.orgUnitId,
      state: sql<RegistrationState>`${state}`.as("state_on"),
      commended: commendedOn(asOf ?? today).as("commended_on"),
    })
    .from(registration)
    // Each has its round and its unit's version: said loosely, the planner expects as many rows.
    .leftJoin(rounds, eq(rounds.id, registration.roundId))
    .leftJoin(unitVersions, eq(unitVersions.id, registration.unitVersionId))
    .leftJoin(campaignFields, eq(campaignFields.id, registration.fieldId));
  const spans = registrationSpans;
  const known =
    asOf === null
      ? selected
      : selected.innerJoin(spans, and(eq(spans.registrationId, registration.id), spanHolds(asOf)));
  const facts = known.where(and(...where)).as("facts");
  return { facts, registered: inArray(facts.state, [...groupRule("registered").states]) };
}

export type Facts = Awaited<ReturnType<typeof registeredFacts>>["facts"];

/** How many lượt of a grouping hold the condition. */
export function lotsWhere(lots: SQLWrapper, condition: SQL | undefined): SQL<number> {
  return sql<number>`coalesce(sum(${lots}) filter (where ${condition ?? sql`true`}), 0)::int`;
}

/** The rows of the facts that belong to a group of registrations on this day. */
export function inGroup(
  facts: Readonly<Record<"state" | "overdueFrom" | "commended", SQLWrapper>>,
  group: RegistrationGroup,
  day: PlainDate,
): SQL | undefined {
  const rule = groupRule(group);
  return and(
    inArray(facts.state, [...rule.states]),
    rule.overdue ? lt(facts.overdueFrom, day) : undefined,
    rule.commended ? sql`${facts.commended}` : undefined,
  );
}
