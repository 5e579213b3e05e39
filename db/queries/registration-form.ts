import { and, asc, eq, gte, inArray, isNull, lte, sql } from "drizzle-orm";
import { placesFor } from "../../domain/access/can.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";

/** Rounds whose registration is open today to the units this viewer registers for. */
export async function openRounds(tx: ReadTx, viewer: Viewer, today: PlainDate) {
  const places = placesFor(viewer, "registration.write").map((place) => place.path);
  if (places.length === 0) return [];
  return tx
    .select({
      id: rounds.id,
      name: rounds.name,
      campaignId: campaigns.id,
      campaignName: campaigns.name,
      opensOn: rounds.registrationOpensOn,
      closesOn: rounds.registrationClosesOn,
    })
    .from(rounds)
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .where(
      and(
        lte(rounds.registrationOpensOn, today),
        gte(rounds.registrationClosesOn, today),
        sql`${campaigns.orgPath} @> any (${`{${places.join(",")}}`}::ltree[])`,
      ),
    )
    .orderBy(asc(rounds.registrationClosesOn), asc(rounds.id));
}

/** Living units that this viewer may register for, in tree order, with the unit above. */
export async function unitsToRegister(tx: ReadTx, viewer: Viewer) {
  const places = placesFor(viewer, "registration.write").map((place) => place.path);
  if (places.length === 0) return [];
  return tx
    .select({
      id: orgUnits.id,
      name: orgUnits.name,
      areaId: orgUnits.areaId,
      level: orgUnits.level,
    })
    .from(orgUnits)
    .where(
      and(
        isNull(orgUnits.closedOn),
        inArray(orgUnits.level, ["commune", "bloc", "organisation"]),
        sql`${orgUnits.path} <@ any (${`{${places.join(",")}}`}::ltree[])`,
      ),
    )
    .orderBy(sql`${orgUnits.level}`, sql`${orgUnits.name} collate "vi-x-icu"`);
}
