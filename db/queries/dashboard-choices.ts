import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { type CanonicalField, canonicalFields } from "../../domain/campaign/lists.ts";
import type { DashboardFilters } from "../../domain/dashboard/filters.ts";
import type { RegistrationFilters } from "../../domain/model-registration/filters.ts";
import type { ReadTx } from "../doors.ts";
import { campaignFields, campaigns, rounds } from "../schema/campaigns.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";

/** A column of the tables by field: one of the campaign's, one of the four, or "without field". */
export type FieldColumn = {
  readonly key: string | null;
  /** As the campaign names it; null for the canonical ones, whose names are words. */
  readonly name: string | null;
  readonly canonical: CanonicalField | null;
  readonly filter: Partial<RegistrationFilters>;
};

const withoutField: FieldColumn = {
  key: null,
  name: null,
  canonical: null,
  filter: { noField: true },
};

/** The columns of a dashboard: what is counted, and what could be although nothing is. */
export async function fieldColumns(
  tx: ReadTx,
  filters: DashboardFilters,
  counted: readonly (string | null)[],
): Promise<FieldColumn[]> {
  const known =
    filters.campaign === null
      ? canonicalFields.map((canonical) => ({
          key: canonical,
          name: null,
          canonical,
          filter: { canonical },
        }))
      : await campaignColumns(tx, filters.campaign, counted);
  const asked = known.filter(
    ({ key, canonical }) =>
      counted.includes(key) ||
      (filters.field === null && (filters.canonical ?? canonical) === canonical),
  );
  return counted.includes(null) ? [...asked, withoutField] : asked;
}

async function campaignColumns(
  tx: ReadTx,
  campaignId: number,
  counted: readonly (string | null)[],
): Promise<FieldColumn[]> {
  const rows = await dashboardFields(tx, campaignId);
  return rows
    .map(({ id, name, canonical, retired }) => ({
      key: String(id),
      name,
      canonical,
      retired,
      filter: { field: id },
    }))
    .filter(({ key, retired }) => !retired || counted.includes(key))
    .map(({ retired: _retired, ...column }) => column);
}

/** The fields of a campaign, in its order. */
export function dashboardFields(tx: ReadTx, campaignId: number) {
  return tx
    .select({
      id: campaignFields.id,
      name: campaignFields.name,
      canonical: campaignFields.canonical,
      retired: campaignFields.retired,
    })
    .from(campaignFields)
    .where(eq(campaignFields.campaignId, campaignId))
    .orderBy(asc(campaignFields.position));
}

/** The campaigns the viewer may look at, newest first, with the years of their rounds. */
export function dashboardCampaigns(tx: ReadTx) {
  return tx
    .select({
      id: campaigns.id,
      name: campaigns.name,
      orgUnitId: campaigns.orgUnitId,
      ownerName: orgUnits.name,
      ownerLevel: orgUnits.level,
      committeeName: campaigns.committeeName,
      startsOn: campaigns.startsOn,
      endsOn: campaigns.endsOn,
      years: sql<number[]>`array(select ${rounds.year} from ${rounds}
        where ${rounds.campaignId} = ${campaigns.id} order by ${rounds.year} desc)`,
    })
    .from(campaigns)
    .innerJoin(orgUnits, eq(orgUnits.id, campaigns.orgUnitId))
    .orderBy(desc(campaigns.startsOn), asc(campaigns.id));
}

export type DashboardCampaign = Awaited<ReturnType<typeof dashboardCampaigns>>[number];

/**
 * Units whose part of the figures can be looked at alone: the areas of a campaign above them, or
 * the organisations of a commune's own; as they were in its time, or as they are. With them the
 * one that is looked at, also further down, if it is of the campaign's time.
 */
export function dashboardUnits(
  tx: ReadTx,
  campaign: DashboardCampaign | null,
  { unit, unitsMode }: Pick<DashboardFilters, "unit" | "unitsMode">,
) {
  const ownCommune = campaign?.ownerLevel === "commune" || campaign?.ownerLevel === "bloc";
  const inTime =
    campaign === null
      ? undefined
      : and(
          sql`${unitVersions.pathThen} ~ ${`*.${campaign.orgUnitId}.*`}::lquery`,
          lte(unitVersions.validFrom, campaign.endsOn),
          or(isNull(unitVersions.validTo), gte(unitVersions.validTo, campaign.startsOn)),
        );
  const versions = tx.select({ id: unitVersions.unitId }).from(unitVersions).where(inTime);
  return tx
    .select({ id: orgUnits.id, name: orgUnits.name })
    .from(orgUnits)
    .where(
      and(
        or(
          inArray(orgUnits.level, ownCommune ? ["organisation"] : ["commune", "bloc"]),
          eq(orgUnits.id, unit ?? 0),
        ),
        unitsMode === "today" ? isNull(orgUnits.closedOn) : inArray(orgUnits.id, versions),
      ),
    )
    .orderBy(inVietnameseOrder(orgUnits.name));
}
