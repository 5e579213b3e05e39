import { and, eq, sql } from "drizzle-orm";
import { type DashboardFilters, figure } from "../../domain/dashboard/filters.ts";
import { allRegistrations } from "../../domain/model-registration/filters.ts";
import { groupRule } from "../../domain/model-registration/groups.ts";
import { addDays, type PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { steps } from "../schema/history.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { registrationConditions } from "./registration-conditions.ts";

const registration = modelRegistrations;

type Flow = { readonly month: string; readonly registered: number; readonly recognised: number };

/**
 * How many had been registered, and how many stood recognised, at the end of each month from the
 * first to the last in which anything changed, never past the day asked about.
 */
export async function dashboardTrend(tx: ReadTx, filters: DashboardFilters, today: PlainDate) {
  const day = filters.asOf ?? today;
  const flows = await monthlyFlows(tx, filters, day, today);
  const [first, last] = [flows[0], flows.at(-1)];
  if (!first || !last) return [];
  let [registered, recognised] = [0, 0];
  return monthsBetween(first.month, last.month).map((month) => {
    const flow = flows.find((one) => one.month === month);
    registered += flow?.registered ?? 0;
    recognised += flow?.recognised ?? 0;
    const end = endOfMonth(month);
    const asOf = end < day ? end : day;
    return {
      month,
      asOf,
      registered: figure(filters, { asOf, group: "registered" }, registered),
      recognised: figure(filters, { asOf, group: "recognised" }, recognised),
    };
  });
}

export type TrendPoint = Awaited<ReturnType<typeof dashboardTrend>>[number];

/**
 * What each month added. A registration once accepted stays registered, and a recognition ends only
 * by revocation, so three days of each life say all.
 */
async function monthlyFlows(
  tx: ReadTx,
  filters: DashboardFilters,
  day: PlainDate,
  today: PlainDate,
): Promise<Flow[]> {
  const now = { ...allRegistrations, ...filters, asOf: null };
  const where = await registrationConditions(tx, now, today);
  const counted = sql.join(
    groupRule("registered").states.map((state) => sql`${state}`),
    sql`, `,
  );
  const lives = tx
    .select({
      registeredOn:
        sql`min(${steps.effectiveOn}) filter (where ${steps.toState} in (${counted}))`.as(
          "registered_on",
        ),
      recognisedOn:
        sql`min(${steps.effectiveOn}) filter (where ${steps.toState} = 'recognised')`.as(
          "recognised_on",
        ),
      revokedOn: sql`min(${steps.effectiveOn}) filter (where ${steps.toState} = 'revoked')`.as(
        "revoked_on",
      ),
    })
    .from(registration)
    .innerJoin(steps, eq(steps.registrationId, registration.id))
    .where(and(...where))
    .groupBy(registration.id)
    .as("lives");
  const rows = await tx.execute<Flow>(sql`
    select to_char(flow.day, 'YYYY-MM') as month, sum(flow.registered)::int as registered,
      sum(flow.recognised)::int as recognised
    from ${lives}, lateral (values
      (registered_on, 1, 0),
      (case when revoked_on <= recognised_on then null else recognised_on end, 0, 1),
      (case when revoked_on > recognised_on then revoked_on end, 0, -1)
    ) flow (day, registered, recognised)
    where flow.day <= ${day}
    group by 1 order by 1`);
  return [...rows];
}

function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  for (let month = first; month < last; ) {
    month = addDays(endOfMonth(month), 1).slice(0, 7);
    months.push(month);
  }
  return months;
}

function endOfMonth(month: string): PlainDate {
  const inNext = addDays(`${month}-28` as PlainDate, 4);
  return addDays(`${inNext.slice(0, 7)}-01` as PlainDate, -1);
}
