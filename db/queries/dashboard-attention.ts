import { and, desc, eq, inArray, isNotNull, isNull, ne, notInArray, or, sql } from "drizzle-orm";
import type { DashboardFilters } from "../../domain/dashboard/filters.ts";
import { type SubjectType, subjectTypes } from "../../domain/model-registration/lists.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { commendations, nominees } from "../schema/commendations.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";
import type { Dashboard } from "./dashboard.ts";
import type { DashboardCampaign } from "./dashboard-choices.ts";
import { heldOn } from "./held-on.ts";
import { readWhole } from "./read-whole.ts";

/** Commendation dossiers that wait for the leader's signature now, and who is in them. */
export async function commendationsForSignature(
  tx: ReadTx,
  { campaign }: Pick<DashboardFilters, "campaign">,
) {
  const rows = await tx
    .select({
      id: commendations.id,
      title: commendations.title,
      stateSince: commendations.stateSince,
      subjectType: nominees.subjectType,
      nominees: sql<number>`count(${nominees.id})::int`,
    })
    .from(commendations)
    .leftJoin(nominees, eq(nominees.commendationId, commendations.id))
    .where(
      and(
        eq(commendations.state, "council_reviewed"),
        campaign === null ? undefined : eq(commendations.campaignId, campaign),
      ),
    )
    .groupBy(commendations.id, nominees.subjectType)
    .orderBy(desc(commendations.stateSince), desc(commendations.id));
  const of = (type: SubjectType) =>
    rows.filter((row) => row.subjectType === type).reduce((sum, row) => sum + row.nominees, 0);
  return {
    dossiers: new Set(rows.map((row) => row.id)).size,
    nominees: subjectTypes.map((subjectType) => ({ subjectType, count: of(subjectType) })),
  };
}

/**
 * Units from which nothing has been registered in a campaign: areas below its owner, or the
 * organisations of a commune's own, as they stood on the day (at the latest, the campaign's last).
 * By the units of today, those that have ended are heard through their successors. Only of a unit
 * that the viewer reads whole: of another's silence nothing is known.
 */
export async function silentUnits(
  tx: ReadTx,
  campaign: DashboardCampaign,
  { level, areaIds, places }: Pick<Dashboard, "level" | "areaIds" | "places">,
  { day, unitsMode }: { day: PlainDate } & Pick<DashboardFilters, "unitsMode">,
) {
  const below =
    campaign.ownerLevel === "commune" || campaign.ownerLevel === "bloc" ? "org" : "area";
  // Places counted by area say nothing of the organisations.
  if (below === "org" && level === "area") return [];
  const heard = below === "org" ? places.map((place) => place.id) : areaIds;
  const on = day < campaign.endsOn ? day : campaign.endsOn;
  return tx
    .select({ id: orgUnits.id, name: orgUnits.name })
    .from(orgUnits)
    .innerJoin(unitVersions, eq(unitVersions.unitId, orgUnits.id))
    .where(
      and(
        inArray(orgUnits.level, below === "org" ? ["organisation"] : ["commune", "bloc"]),
        sql`${unitVersions.pathThen} ~ ${`*.${campaign.orgUnitId}.*`}::lquery`,
        heldOn(unitVersions, on),
        unitsMode === "today" ? isNull(orgUnits.closedOn) : undefined,
        notInArray(orgUnits.id, [...heard]),
        or(readWhole, inheritedWhole),
      ),
    )
    .orderBy(inVietnameseOrder(orgUnits.name));
}

/** Ended and inherited undivided: a divided area stays one of its own, and its parts go apart. */
const inheritedWhole = and(isNotNull(orgUnits.closedOn), ne(orgUnits.areaId, orgUnits.id));
