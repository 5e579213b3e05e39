import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { campaignFields, campaigns, focusTopics, rounds } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";

/** What the filters of lists and dashboards offer this viewer; lists of one campaign when chosen. */
export async function filterChoices(tx: ReadTx, campaignId: number | null) {
  const of = (list: typeof campaignFields | typeof focusTopics, campaign: number) =>
    tx
      .select({ id: list.id, name: list.name })
      .from(list)
      .where(and(eq(list.campaignId, campaign), eq(list.retired, false)))
      .orderBy(asc(list.position));
  const [campaignRows, unitRows, roundRows, fields, topics] = await Promise.all([
    tx
      .select({ id: campaigns.id, name: campaigns.name })
      .from(campaigns)
      .orderBy(desc(campaigns.startsOn), asc(campaigns.id)),
    tx
      .select({ id: orgUnits.id, name: orgUnits.name, closedOn: orgUnits.closedOn })
      .from(orgUnits)
      .where(inArray(orgUnits.level, ["province", "district", "commune", "bloc"]))
      .orderBy(sql`${isNull(orgUnits.closedOn)} desc`, inVietnameseOrder(orgUnits.name))
      .limit(500),
    campaignId === null
      ? []
      : tx
          .select({ id: rounds.id, name: rounds.name })
          .from(rounds)
          .where(eq(rounds.campaignId, campaignId))
          .orderBy(asc(rounds.year)),
    campaignId === null ? [] : of(campaignFields, campaignId),
    campaignId === null ? [] : of(focusTopics, campaignId),
  ]);
  return { campaigns: campaignRows, units: unitRows, rounds: roundRows, fields, topics };
}

export type FilterChoices = Awaited<ReturnType<typeof filterChoices>>;
