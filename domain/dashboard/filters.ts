import {
  type Asked,
  allRegistrations,
  parseRegistrationFilters,
  type RegistrationFilters,
  toQuery,
} from "../model-registration/filters.ts";

/** What the dashboard is asked: a part of what the list behind its figures can be asked. */
export type DashboardFilters = Pick<
  RegistrationFilters,
  "campaign" | "year" | "unit" | "unitsMode" | "field" | "canonical" | "asOf"
>;

/**
 * The filters an address asks for. Never throws. `period` is a campaign ("12") or a year of one
 * ("12-2023"), as the one choice of the page sends it; units are those of the time unless told.
 */
export function parseDashboardFilters(asked: Asked): DashboardFilters {
  const [campaign = asked["campaign"], year = asked["year"]] = String(asked["period"] ?? "")
    .split("-")
    .filter(Boolean);
  const parsed = parseRegistrationFilters({ ...asked, campaign, year });
  return {
    campaign: parsed.campaign,
    year: parsed.year,
    unit: parsed.unit,
    unitsMode: asked["unitsMode"] === "today" ? "today" : "then",
    field: parsed.field,
    canonical: parsed.canonical,
    asOf: parsed.asOf,
  };
}

/** The query string of the dashboard with these filters, without "?". */
export function dashboardQuery(filters: DashboardFilters): string {
  // The list's usual mode is not the dashboard's; a campaign left out must say so.
  const query = new URLSearchParams(toQuery({ ...filters, unitsMode: "today" }));
  if (filters.unitsMode === "today") query.set("unitsMode", "today");
  if (filters.campaign === null) query.set("period", "all");
  return query.toString();
}

/** A number and the list that has exactly so many rows. */
export type Figure = { readonly count: number; readonly filters: RegistrationFilters };

/** A figure of this dashboard: the list it opens is the dashboard's question and the cell's own. */
export function figure(
  base: DashboardFilters,
  cell: Partial<RegistrationFilters>,
  count: number,
): Figure {
  return { count, filters: { ...allRegistrations, ...base, ...cell } };
}

/** Share of a whole, 0 to 1; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
