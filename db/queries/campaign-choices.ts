import { and, desc, inArray, isNull, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { movements } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";

/** Living units at which this viewer may open a campaign. */
export function ownersFor(tx: ReadTx, viewer: Viewer) {
  const ids = placesFor(viewer, "campaign.manage").map((place) => place.id);
  return tx
    .select({ id: orgUnits.id, name: orgUnits.name, path: orgUnits.path })
    .from(orgUnits)
    .where(and(isNull(orgUnits.closedOn), inArray(orgUnits.id, [0, ...ids])))
    .orderBy(inVietnameseOrder(orgUnits.name));
}

/** What a new campaign of this unit chooses from: movements, and who may recognise: it or one above. */
export async function campaignChoices(tx: ReadTx, owner: { readonly path: string }) {
  const [known, recognisers] = await Promise.all([
    tx
      .select({ id: movements.id, name: movements.name })
      .from(movements)
      .where(sql`${movements.orgPath} @> ${owner.path}::ltree`)
      .orderBy(desc(movements.id)),
    tx
      .select({ id: orgUnits.id, name: orgUnits.name })
      .from(orgUnits)
      .where(and(isNull(orgUnits.closedOn), sql`${orgUnits.path} @> ${owner.path}::ltree`))
      .orderBy(desc(orgUnits.path)),
  ]);
  return { movements: known, recognisers };
}

export type CampaignChoices = Awaited<ReturnType<typeof campaignChoices>>;
