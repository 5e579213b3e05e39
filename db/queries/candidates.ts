import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { CandidateFilters } from "../../domain/commendation/filters.ts";
import type { CommendationCase } from "../../domain/commendation/guards.ts";
import { askedWords } from "../../domain/model-registration/search.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { ReadTx } from "../doors.ts";
import { rounds } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { outstandingSelections } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";
import { candidates } from "./commendation-case.ts";

const registration = modelRegistrations;
const pageSize = 50;

type Dossier = Pick<CommendationCase, "id" | "orgPath" | "campaignId">;

/** One page of the recognised registrations that this dossier could nominate, the newest first. */
export async function listCandidates(
  tx: ReadTx,
  viewer: Viewer,
  dossier: Dossier,
  filters: CandidateFilters,
) {
  const where = conditions(dossier, filters);
  const [total] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .innerJoin(orgUnits, eq(orgUnits.id, registration.orgUnitId))
    .leftJoin(outstandingSelections, eq(outstandingSelections.registrationId, registration.id))
    .where(where);
  const found = await tx
    .select({
      id: registration.id,
      code: registration.code,
      outstanding: sql<boolean>`${outstandingSelections.registrationId} is not null`,
    })
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .innerJoin(orgUnits, eq(orgUnits.id, registration.orgUnitId))
    .leftJoin(outstandingSelections, eq(outstandingSelections.registrationId, registration.id))
    .where(and(where, filters.after === null ? undefined : lt(registration.id, filters.after)))
    .orderBy(desc(registration.id))
    .limit(pageSize + 1);
  const page = found.slice(0, pageSize);
  const facts = await candidates(
    tx,
    viewer,
    dossier,
    page.map((row) => row.id),
  );
  const byId = new Map(facts.map((one) => [one.registrationId, one]));
  const rows = page.flatMap((row) => {
    const candidate = byId.get(row.id);
    return candidate ? [{ ...row, candidate }] : [];
  });
  return {
    total: total?.count ?? 0,
    rows,
    next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>["rows"][number];

function conditions({ id, orgPath, campaignId }: Dossier, filters: CandidateFilters) {
  const { q, subjectType, unit, from } = filters;
  const { words } = askedWords(q);
  return and(
    eq(registration.state, "recognised"),
    eq(rounds.campaignId, campaignId),
    sql`${registration.orgPath} <@ ${orgPath}::ltree`,
    subjectType === null ? undefined : eq(registration.subjectType, subjectType),
    unit === null ? undefined : eq(registration.orgUnitId, unit),
    from === "all" ? undefined : sql`not app_achievement_used(${registration.id}, ${id})`,
    from === "outstanding" ? sql`${outstandingSelections.registrationId} is not null` : undefined,
    words.length > 0 ? sql`${registration.searchWords} @> ${sql.param(words)}::text[]` : undefined,
  );
}

/** Units with a recognised registration in this dossier's campaign, by name. */
export async function candidateUnits(tx: ReadTx, { orgPath, campaignId }: Dossier) {
  const unitIds = tx
    .selectDistinct({ id: registration.orgUnitId })
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .where(
      and(
        eq(registration.state, "recognised"),
        eq(rounds.campaignId, campaignId),
        sql`${registration.orgPath} <@ ${orgPath}::ltree`,
      ),
    );
  return tx
    .select({ id: orgUnits.id, name: orgUnits.name })
    .from(orgUnits)
    .where(inArray(orgUnits.id, unitIds))
    .orderBy(asc(inVietnameseOrder(orgUnits.name)));
}
