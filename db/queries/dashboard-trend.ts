import { and, eq, inArray, sql } from "drizzle-orm";
import { type DashboardFilters, figure } from "../../domain/dashboard/filters.ts";
import { allRegistrations } from "../../domain/model-registration/filters.ts";
import { groupRule } from "../../domain/model-registration/groups.ts";
import { addDays, type PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { registrationSpans as spans } from "../schema/history.ts";
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

/** What each month added, read off the days on which registrations came into a state or left it. */
async function monthlyFlows(
  tx: ReadTx,
  filters: DashboardFilters,
  day: PlainDate,
  today: PlainDate,
): Promise<Flow[]> {
  const now = { ...allRegistrations, ...filters, asOf: null };
  const where = await registrationConditions(tx, now, today);
  const counted = inArray(spans.state, [...groupRule("registered").states]);
  const flows = tx
    .select({
      fromOn: spans.fromOn,
      toOn: spans.toOn,
      lots: sql`count(*)`.as("lots"),
      recognised: sql`count(*) filter (where ${spans.state} = 'recognised')`.as("recognised"),
    })
    .from(spans)
    .innerJoin(registration, eq(registration.id, spans.registrationId))
    .where(and(counted, ...where))
    .groupBy(spans.fromOn, spans.toOn)
    .as("flows");
  const rows = await tx.execute<Flow>(sql`
    select to_char(flow.day, 'YYYY-MM') as month, sum(flow.registered)::int as registered,
      sum(flow.recognised)::int as recognised
    from ${flows}, lateral (values
      (from_on, lots, recognised), (to_on, -lots, -recognised)
    ) flow (day, registered, recognised)
    where flow.day <= ${day}
    group by 1 having sum(flow.registered) <> 0 or sum(flow.recognised) <> 0
    order by 1`);
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
