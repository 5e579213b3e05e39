import { and, eq } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { campaignFields, focusTopics, rounds } from "../schema/campaigns.ts";

type OfCampaign = {
  readonly campaign: number | null;
  readonly round: number | null;
  readonly field: number | null;
  readonly topic: number | null;
};

/**
 * Filters without the round, field and topic of another campaign than the chosen one: they stay in
 * an address when the campaign is changed, and no box would say that they still count.
 */
export async function withinCampaign<F extends OfCampaign>(tx: ReadTx, filters: F): Promise<F> {
  const { campaign } = filters;
  const kept = async (
    list: typeof rounds | typeof campaignFields | typeof focusTopics,
    id: number | null,
  ) => {
    if (id === null || campaign === null) return null;
    const [own] = await tx
      .select({ id: list.id })
      .from(list)
      .where(and(eq(list.id, id), eq(list.campaignId, campaign)));
    return own?.id ?? null;
  };
  return {
    ...filters,
    round: await kept(rounds, filters.round),
    field: await kept(campaignFields, filters.field),
    topic: await kept(focusTopics, filters.topic),
  };
}
