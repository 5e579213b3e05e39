import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { RegistrationFilters, UnitsMode } from "../../domain/model-registration/filters.ts";
import { askedWords } from "../../domain/model-registration/search.ts";
import type { RegistrationState } from "../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { remembered } from "../remembered.ts";
import {
  campaignFields,
  campaigns,
  focusTopics,
  ratingClasses,
  rounds,
} from "../schema/campaigns.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { commendedOn, registrationConditions, stateOn } from "./registration-conditions.ts";
import { cursorOf, type Position, positionOf, sortRule } from "./registration-cursor.ts";

const registration = modelRegistrations;
const area = alias(orgUnits, "area");

/** Broad text searches are counted this far and no further ("hơn 1.000"). */
const countedAtMost = 1000;

export type Total = {
  readonly count: number /** False: there are more. */;
  readonly exact: boolean;
};

/** One page of the list of registrations, as the viewer of `tx` sees it. */
export async function listRegistrations(
  tx: ReadTx,
  filters: RegistrationFilters,
  today: PlainDate,
) {
  const where = await matching(tx, filters, today);
  const [total, page] = await Promise.all([
    countMatching(tx, filters, where, today),
    pageOf(tx, filters, where),
  ]);
  const rows = await rowsOf(tx, page.ids, filters, today);
  return { rows, total, from: page.from, next: page.next, previous: page.previous };
}

export type RegistrationRow = Awaited<ReturnType<typeof listRegistrations>>["rows"][number];

/** How many rows a list has; the exact number, except for a broad text search. */
export async function countRegistrations(
  tx: ReadTx,
  filters: RegistrationFilters,
  today: PlainDate,
): Promise<Total> {
  return countMatching(tx, filters, await matching(tx, filters, today), today);
}

/** All rows of a list in its order, a batch at a time, within the snapshot of `tx`. */
export async function* exportRegistrations(
  tx: ReadTx,
  filters: RegistrationFilters,
  today: PlainDate,
  batch = 1000,
): AsyncGenerator<RegistrationRow[]> {
  const where = await matching(tx, filters, today);
  let after: string | null = null;
  do {
    const page = await pageOf(tx, { ...filters, after, before: null }, where, batch);
    if (page.ids.length > 0) yield await rowsOf(tx, page.ids, filters, today);
    after = page.next;
  } while (after !== null);
}

/** The rows of the list: every lượt that matches, or the latest one of each emulation model. */
async function matching(tx: ReadTx, filters: RegistrationFilters, today: PlainDate) {
  const where = and(...(await registrationConditions(tx, filters, today)));
  if (filters.per === "registration") return where;
  const latest = tx
    .selectDistinctOn([registration.emulationModelId], { id: registration.id })
    .from(registration)
    .where(where)
    .orderBy(registration.emulationModelId, desc(registration.registeredAt), desc(registration.id));
  return inArray(registration.id, latest);
}

async function countMatching(
  tx: ReadTx,
  filters: RegistrationFilters,
  where: SQL | undefined,
  today: PlainDate,
): Promise<Total> {
  const broad = askedWords(filters.q).words.length > 0;
  const matched = tx.select({ id: registration.id }).from(registration).where(where);
  const counted = (broad ? matched.limit(countedAtMost + 1) : matched).as("matched");
  const total = async () => {
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(counted);
    return row?.count ?? 0;
  };
  const { sort: _sort, size: _size, after: _after, before: _before, ...question } = filters;
  const count = broad ? await total() : await remembered(tx, ["total", question, today], total);
  return broad && count > countedAtMost
    ? { count: countedAtMost, exact: false }
    : { count, exact: true };
}

/** The ids of one page, found by walking an index; one row more is asked for, to know of a next. */
async function pageOf(
  tx: ReadTx,
  filters: RegistrationFilters,
  where: SQL | undefined,
  size: number = filters.size,
) {
  const { sort } = filters;
  const rule = sortRule(sort);
  const back = positionOf(filters.before, sort);
  const start = back ?? positionOf(filters.after, sort);
  const down = rule.descending !== (back !== null);
  const order = down ? desc : asc;
  const found = await tx
    .select({ id: registration.id, key: rule.key })
    .from(registration)
    .where(and(where, start ? beyond(rule.column, rule.value(start.key), start, down) : undefined))
    .orderBy(order(rule.column), order(registration.id))
    .limit(size + 1);
  const more = found.length > size;
  const page = found.slice(0, size);
  if (back) page.reverse();
  const from = back ? Math.max(0, back.offset - page.length) : (start?.offset ?? 0);
  const cursor = (row: (typeof page)[number] | undefined, offset: number) =>
    row ? cursorOf(sort, { ...row, offset }) : null;
  return {
    ids: page.map((row) => row.id),
    from,
    next: back || more ? cursor(page.at(-1), from + page.length) : null,
    previous: (back ? more : start !== null) ? cursor(page[0], from) : null,
  };
}

function beyond(column: SQL, value: SQL, { id }: Position, down: boolean): SQL {
  const sign = down ? sql`<` : sql`>`;
  return sql`(${column}, ${registration.id}) ${sign} (${value}, ${id})`;
}

function columnsOf(asOf: PlainDate | null, unitsMode: UnitsMode, today: PlainDate) {
  return {
    id: registration.id,
    version: registration.version,
    code: registration.code,
    name: registration.name,
    state: sql<RegistrationState>`${stateOn(asOf)}`,
    suspended: registration.suspended,
    type: registration.type,
    kind: registration.kind,
    subjectType: registration.subjectType,
    subjectName: registration.subjectName,
    orgUnitId: registration.orgUnitId,
    unitName: unitsMode === "then" ? unitVersions.name : orgUnits.name,
    areaName: area.name,
    fieldName: campaignFields.name,
    topicName: focusTopics.name,
    className: ratingClasses.name,
    campaignName: campaigns.name,
    year: rounds.year,
    registeredAt: registration.registeredAt,
    stateSince: registration.stateSince,
    commended: commendedOn(asOf ?? today),
  };
}

async function rowsOf(
  tx: ReadTx,
  ids: readonly number[],
  { asOf, unitsMode }: RegistrationFilters,
  today: PlainDate,
) {
  if (ids.length === 0) return [];
  const areaId = unitsMode === "then" ? unitVersions.areaThenId : registration.areaId;
  const rows = await tx
    .select(columnsOf(asOf, unitsMode, today))
    .from(registration)
    .innerJoin(rounds, eq(rounds.id, registration.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(unitVersions, eq(unitVersions.id, registration.unitVersionId))
    .innerJoin(orgUnits, eq(orgUnits.id, registration.orgUnitId))
    .leftJoin(area, eq(area.id, areaId))
    .leftJoin(campaignFields, eq(campaignFields.id, registration.fieldId))
    .leftJoin(focusTopics, eq(focusTopics.id, registration.topicId))
    .leftJoin(ratingClasses, eq(ratingClasses.id, registration.classId))
    .where(inArray(registration.id, [...ids]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
