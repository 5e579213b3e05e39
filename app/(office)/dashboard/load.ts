import { cache } from "react";
import { type ReadTx, read } from "@/db/doors";
import { dashboard } from "@/db/queries/dashboard";
import { commendationsForSignature, silentUnits } from "@/db/queries/dashboard-attention";
import {
  type DashboardCampaign,
  dashboardCampaigns,
  dashboardFields,
  dashboardUnits,
} from "@/db/queries/dashboard-choices";
import { dashboardTrend } from "@/db/queries/dashboard-trend";
import { unitNames } from "@/db/queries/unit-names";
import { remembered } from "@/db/remembered";
import { type DashboardFilters, parseDashboardFilters } from "@/domain/dashboard/filters";
import type { Asked } from "@/domain/model-registration/filters";
import { type PlainDate, plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { labelled } from "../unit-label";

/** Everything the dashboard shows, from one snapshot. */
export const loadDashboard = cache(async (viewer: Viewer, asked: Asked) => {
  const today = plainDateOf(now());
  const { names, ...loaded } = await read(viewer, async (tx) => {
    const campaigns = await dashboardCampaigns(tx);
    const said = withUsualCampaign(parseDashboardFilters(asked), asked, campaigns, viewer);
    const campaign = campaigns.find(({ id }) => id === said.campaign) ?? null;
    const units = await dashboardUnits(tx, campaign, said);
    const fields = campaign ? await dashboardFields(tx, campaign.id) : [];
    // What was chosen of another campaign stays in the address, where no box would say so.
    const kept = (id: number | null, among: readonly { id: number }[]) =>
      among.some((one) => one.id === id) ? id : null;
    const filters = { ...said, unit: kept(said.unit, units), field: kept(said.field, fields) };
    const counted = await remembered(tx, ["dashboard", filters, today], () =>
      countAll(tx, filters, campaign, today),
    );
    const shown = [...counted.board.places, ...counted.silent, ...units].map(({ id }) => id);
    return {
      names: await unitNames(tx, shown),
      filters,
      today,
      day: filters.asOf ?? today,
      campaign,
      ...counted,
      choices: { campaigns, units, fields },
    };
  });
  const { board, choices } = loaded;
  return {
    ...loaded,
    board: { ...board, places: await labelled(board.places, names) },
    silent: await labelled(loaded.silent, names),
    choices: { ...choices, units: await labelled(choices.units, names) },
  };
});

/** All that is counted: what costs the more, the more there is. */
async function countAll(
  tx: ReadTx,
  filters: DashboardFilters,
  campaign: DashboardCampaign | null,
  today: PlainDate,
) {
  const board = await dashboard(tx, filters, today);
  const whole = filters.unit === null && filters.field === null && filters.canonical === null;
  const day = filters.asOf ?? today;
  return {
    board,
    trend: await dashboardTrend(tx, filters, today),
    // Both speak of the whole campaign, not of a part of it.
    silent:
      campaign && whole
        ? await silentUnits(tx, campaign, board, { day, unitsMode: filters.unitsMode })
        : [],
    // What is to be signed is so today: of a past day there is no list to open.
    forSignature:
      whole && filters.asOf === null ? await commendationsForSignature(tx, filters) : null,
  };
}

export type Loaded = Awaited<ReturnType<typeof loadDashboard>>;

/** Who asks for no period sees the newest campaign of a unit of their own, else all there is. */
function withUsualCampaign(
  filters: DashboardFilters,
  asked: Asked,
  campaigns: readonly DashboardCampaign[],
  viewer: Viewer,
): DashboardFilters {
  if (asked["period"] !== undefined || asked["campaign"] !== undefined) return filters;
  const own = viewer.assignments.map((assignment) => assignment.unitId);
  const [newest] = campaigns.filter(({ orgUnitId }) => own.includes(orgUnitId));
  const usual = newest ?? (campaigns.length === 1 ? campaigns[0] : undefined);
  return { ...filters, campaign: usual?.id ?? null };
}
