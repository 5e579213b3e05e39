import { and, asc, desc, eq, gte, inArray, lt, lte, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { placesFor } from "../../domain/access/can.ts";
import { countedStates } from "../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { previousOf } from "./previous-of.ts";

/** Rounds whose registration is open today to the units this viewer registers for. */
export async function openRounds(tx: ReadTx, viewer: Viewer, today: PlainDate) {
  const places = placesFor(viewer, "registration.write").map((place) => place.path);
  if (places.length === 0) return [];
  return tx
    .select({
      id: rounds.id,
      name: rounds.name,
      year: rounds.year,
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

const offeredMax = 1000;
const now = alias(modelRegistrations, "now");

/**
 * What a registration of this round may maintain or replicate: of each emulation model in sight
 * its last registration that was accepted in an earlier year, at most 1,000; not what another
 * registration of the round continues already. `kept` is the registration that is written, if it
 * is stored, and what it has chosen: that is offered in any case, also where it is out of sight.
 */
export async function earlierRegistrations(
  tx: ReadTx,
  roundId: number,
  kept: { readonly id: number | null; readonly previousId: number | null } | null = null,
) {
  const year = tx.select({ year: rounds.year }).from(rounds).where(eq(rounds.id, roundId));
  const taken = tx
    .select({ one: sql`1` })
    .from(now)
    .where(
      and(
        eq(now.roundId, roundId),
        eq(now.emulationModelId, modelRegistrations.emulationModelId),
        ne(now.id, kept?.id ?? 0),
      ),
    );
  const accepted = and(
    lt(rounds.year, sql`(${year})`),
    inArray(modelRegistrations.state, [...countedStates]),
    sql`not exists (${taken})`,
  );
  const rows = await lastOfEach(tx, accepted);
  const chosen = kept?.previousId ?? null;
  if (kept === null || chosen === null || rows.some(({ id }) => id === chosen)) return rows;
  const [seen] = await lastOfEach(tx, eq(modelRegistrations.id, chosen));
  const previous = seen ?? (kept.id === null ? null : await previousOf(tx, kept.id));
  return previous ? [previous, ...rows] : rows;
}

function lastOfEach(tx: ReadTx, where: SQL | undefined) {
  return tx
    .selectDistinctOn([modelRegistrations.emulationModelId], {
      id: modelRegistrations.id,
      name: modelRegistrations.name,
      year: rounds.year,
      unitName: unitVersions.name,
      areaName: orgUnits.name,
    })
    .from(modelRegistrations)
    .innerJoin(rounds, eq(rounds.id, modelRegistrations.roundId))
    .innerJoin(unitVersions, eq(unitVersions.id, modelRegistrations.unitVersionId))
    .leftJoin(orgUnits, eq(orgUnits.id, modelRegistrations.areaId))
    .where(where)
    .orderBy(
      desc(modelRegistrations.emulationModelId),
      desc(rounds.year),
      desc(modelRegistrations.id),
    )
    .limit(offeredMax);
}
