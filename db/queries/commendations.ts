import { and, asc, count, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AwardFilters, Cursor, DossierFilters } from "../../domain/commendation/filters.ts";
import { cursorText } from "../../domain/commendation/filters.ts";
import { askedWords } from "../../domain/model-registration/search.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns } from "../schema/campaigns.ts";
import { awardForms, commendations, nominees } from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { decisions } from "../schema/recognition.ts";

const pageSize = 50;

/** Rows of a page as found (one more than shown, turned round when going back), and its cursors. */
function pageOf<Row extends { readonly id: number; readonly day: PlainDate }>(
  found: readonly Row[],
  { after, before }: { readonly after: Cursor | null; readonly before: Cursor | null },
) {
  const more = found.length > pageSize;
  const rows = found.slice(0, pageSize);
  if (before) rows.reverse();
  const from = before ? Math.max(0, before.offset - rows.length) : (after?.offset ?? 0);
  const cursor = (row: Row | undefined, offset: number) =>
    row ? cursorText({ day: row.day, id: row.id, offset }) : null;
  return {
    rows,
    from,
    next: before || more ? cursor(rows.at(-1), from + rows.length) : null,
    previous: (before ? more : after !== null) ? cursor(rows[0], from) : null,
  };
}

// Vietnam keeps UTC+7 all year.
const openedOn = sql<PlainDate>`(${commendations.createdAt} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** One page of the dossiers that the viewer of `tx` may see, the newest first. */
export async function listDossiers(tx: ReadTx, filters: DossierFilters) {
  const { state, campaign, after, before } = filters;
  const start = before ?? after;
  const where = and(
    state === null ? undefined : eq(commendations.state, state),
    campaign === null ? undefined : eq(commendations.campaignId, campaign),
  );
  const [total] = await tx.select({ count: count() }).from(commendations).where(where);
  const order = before ? asc : desc;
  const sign = before ? sql`>` : sql`<`;
  const found = await tx
    .select({
      id: commendations.id,
      day: sql<PlainDate>`${openedOn}::text`,
      title: commendations.title,
      state: commendations.state,
      since: commendations.stateSince,
      issuerName: awardForms.issuerName,
      formName: awardForms.name,
      campaignName: campaigns.name,
      nominees: sql<number>`(select count(*)::int from ${nominees} where ${nominees.commendationId} = ${commendations.id})`,
      number: decisions.number,
      symbol: decisions.symbol,
      decidedOn: decisions.decidedOn,
    })
    .from(commendations)
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .innerJoin(campaigns, eq(campaigns.id, commendations.campaignId))
    .leftJoin(decisions, eq(decisions.id, commendations.decisionId))
    .where(
      and(
        where,
        start
          ? sql`(${openedOn}, ${commendations.id}) ${sign} (${start.day}, ${start.id})`
          : undefined,
      ),
    )
    .orderBy(order(openedOn), order(commendations.id))
    .limit(pageSize + 1);
  return { total: total?.count ?? 0, ...pageOf(found, filters) };
}

export type DossierRow = Awaited<ReturnType<typeof listDossiers>>["rows"][number];

const revocation = alias(decisions, "revocation");

/** Everybody who was ever commended, as one line each. */
function awards(tx: ReadTx, where: SQL | undefined) {
  return tx
    .select({
      id: nominees.id,
      day: decisions.decidedOn,
      name: nominees.name,
      subjectType: nominees.subjectType,
      unitName: nominees.unitName,
      achievement: nominees.achievement,
      bonus: nominees.bonus,
      goldenRegisterNo: nominees.goldenRegisterNo,
      commendationId: commendations.id,
      state: commendations.state,
      formName: awardForms.name,
      issuerName: decisions.issuerName,
      number: decisions.number,
      symbol: decisions.symbol,
      revokedOn: revocation.decidedOn,
    })
    .from(nominees)
    .innerJoin(commendations, eq(commendations.id, nominees.commendationId))
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .innerJoin(decisions, eq(decisions.id, commendations.decisionId))
    .leftJoin(revocation, eq(revocation.id, commendations.revocationDecisionId))
    .leftJoin(orgUnits, eq(orgUnits.id, nominees.orgUnitId))
    .where(where);
}

/** One page of the register: everybody who was ever commended, the latest decision first. */
export async function listAwards(tx: ReadTx, filters: AwardFilters) {
  const { after, before } = filters;
  const start = before ?? after;
  const where = await awardConditions(tx, filters);
  const [total] = await tx
    .select({ count: count() })
    .from(nominees)
    .innerJoin(commendations, eq(commendations.id, nominees.commendationId))
    .innerJoin(decisions, eq(decisions.id, commendations.decisionId))
    .leftJoin(orgUnits, eq(orgUnits.id, nominees.orgUnitId))
    .where(where);
  const order = before ? asc : desc;
  const sign = before ? sql`>` : sql`<`;
  const beyond = start
    ? sql`(${decisions.decidedOn}, ${nominees.id}) ${sign} (${start.day}, ${start.id})`
    : undefined;
  const found = await awards(tx, and(where, beyond))
    .orderBy(order(decisions.decidedOn), order(nominees.id))
    .limit(pageSize + 1);
  return { total: total?.count ?? 0, ...pageOf(found, filters) };
}

/** The whole register as these filters ask for it, in the same order. */
export async function allAwards(tx: ReadTx, filters: AwardFilters) {
  const where = await awardConditions(tx, filters);
  return awards(tx, where).orderBy(desc(decisions.decidedOn), desc(nominees.id));
}

export type AwardRow = Awaited<ReturnType<typeof listAwards>>["rows"][number];

async function awardConditions(tx: ReadTx, { q, year, unit, subjectType }: AwardFilters) {
  return and(
    eq(nominees.passed, true),
    inArray(commendations.state, ["decided", "revoked"]),
    year === null ? undefined : eq(decisions.year, year),
    subjectType === null ? undefined : eq(nominees.subjectType, subjectType),
    unit === null ? undefined : await belowUnit(tx, unit),
    // Words are letters and digits only: nothing in them means anything to LIKE.
    ...askedWords(q).words.map((word) => sql`${nominees.searchText} like ${`%${word}%`}`),
  );
}

/** Nominees of a unit and all below it; what a unit took over counts as its own today. */
async function belowUnit(tx: ReadTx, unit: number) {
  const [found] = await tx
    .select({ level: orgUnits.level, path: orgUnits.path, closedOn: orgUnits.closedOn })
    .from(orgUnits)
    .where(eq(orgUnits.id, unit));
  if (!found) return sql`false`;
  if (found.level === "province") return eq(orgUnits.provinceId, unit);
  if (found.closedOn === null && (found.level === "commune" || found.level === "bloc")) {
    return eq(orgUnits.areaId, unit);
  }
  return sql`${orgUnits.path} <@ ${found.path}::ltree`;
}

/** Years in which anybody was commended, the latest first. */
export async function awardYears(tx: ReadTx): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ year: decisions.year })
    .from(decisions)
    .where(eq(decisions.kind, "commendation"))
    .orderBy(desc(decisions.year));
  return rows.map((row) => row.year);
}
