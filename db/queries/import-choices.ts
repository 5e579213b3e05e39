import { and, asc, desc, eq, gte, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";

/** Rounds of living campaigns that the units this viewer registers for take part in. */
export async function importRounds(tx: ReadTx, viewer: Viewer, today: PlainDate) {
  const places = placesFor(viewer, "registration.write").map((place) => place.path);
  if (places.length === 0) return [];
  return await tx
    .select({
      id: rounds.id,
      name: rounds.name,
      year: rounds.year,
      campaignName: campaigns.name,
    })
    .from(rounds)
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(
      and(
        gte(campaigns.endsOn, today),
        sql`${campaigns.orgPath} @> any (${`{${places.join(",")}}`}::ltree[])`,
      ),
    )
    .orderBy(asc(campaigns.name), desc(rounds.year));
}
