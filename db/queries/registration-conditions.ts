import { and, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { RegistrationFilters } from "../../domain/model-registration/filters.ts";
import { groupRule } from "../../domain/model-registration/groups.ts";
import { askedWords } from "../../domain/model-registration/search.ts";
import type { RegistrationState } from "../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { campaignFields, rounds } from "../schema/campaigns.ts";
import { registrationSpans } from "../schema/history.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";

const registration = modelRegistrations;
const spans = registrationSpans;

/** So many ids are named in the question itself. */
const fewMatches = 500;

/** No row at all: the answer to a filter that names what is not there (or not the viewer's). */
const nothing = sql`false`;

/** What a list asks, without its order and its place in the pages. */
export type RegistrationQuestion = Omit<
  RegistrationFilters,
  "per" | "sort" | "size" | "after" | "before"
>;

/**
 * The state of a registration at the end of a day (null: now): the last step that counts by then,
 * decisions counting from the day on the paper. Null where there was no registration yet.
 */
export function stateOn(day: PlainDate | null): SQL<string | null> {
  if (day === null) return sql`"model_registrations"."state"`;
  return sql`(select ${spans.state} from ${spans}
    where ${spans.registrationId} = "model_registrations"."id" and ${spanHolds(day)})`;
}

/** Whether a span is the one of this day. */
export function spanHolds(day: PlainDate): SQL {
  return sql`${spans.fromOn} <= ${day} and (${spans.toOn} is null or ${spans.toOn} > ${day})`;
}

/** Registrations in one of these states at the end of the day; in any, where none is named. */
function inStatesOn(tx: ReadTx, day: PlainDate, states: readonly RegistrationState[]): SQL {
  const among = states.length > 0 ? inArray(spans.state, [...states]) : undefined;
  const ids = tx.select({ id: spans.registrationId }).from(spans);
  return inArray(registration.id, ids.where(and(spanHolds(day), among)));
}

/** Registrations that a commendation in force on this day rests on, whoever gave it. */
export function commendedOn(day: PlainDate): SQL<boolean> {
  return sql<boolean>`"model_registrations"."id" in (
    select registration_id from registration_awards
    where decided_on <= ${day} and (revoked_on is null or revoked_on > ${day}))`;
}

/**
 * The conditions of a list of registrations, shared by its pages, its total, its XLSX and the
 * figures of the dashboard. `today` is the day of deadlines and awards when none is asked for.
 */
export async function registrationConditions(
  tx: ReadTx,
  filters: RegistrationQuestion,
  today: PlainDate,
): Promise<SQL[]> {
  const day = filters.asOf ?? today;
  const { subjectType, type, topic, field, org } = filters;
  const found = [
    await ofRounds(tx, filters, day),
    await ofCanonicalField(tx, filters),
    await ofUnit(tx, filters),
    ofArea(tx, filters),
    ...ofState(tx, filters, day),
    org === null ? undefined : eq(registration.orgUnitId, org),
    field === null ? undefined : eq(registration.fieldId, field),
    filters.noField ? sql`${registration.fieldId} is null` : undefined,
    topic === null ? undefined : eq(registration.topicId, topic),
    filters.noTopic ? sql`${registration.topicId} is null` : undefined,
    subjectType === null ? undefined : eq(registration.subjectType, subjectType),
    type === null ? undefined : eq(registration.type, type),
    filters.suspended ? eq(registration.suspended, true) : undefined,
    await ofText(tx, filters.q),
  ];
  return found.filter((one) => one !== undefined);
}

/**
 * All the words asked for stand in the name, subject, unit or code, in any order. Few matches are
 * looked up by the index of words; of many, one stands in any stretch of the list that is walked.
 */
async function ofText(tx: ReadTx, q: string): Promise<SQL | undefined> {
  const { words } = askedWords(q);
  if (words.length === 0) return undefined;
  const asked = sql`${sql.param(words)}::text[]`;
  const found = await tx.execute<{ id: number }>(
    sql`select app_registrations_with(${asked}, ${fewMatches + 1}) as id`,
  );
  if (found.length === 0) return nothing;
  return found.length <= fewMatches
    ? inArray(
        registration.id,
        found.map(({ id }) => id),
      )
    : sql`${registration.searchWords} @> ${asked}`;
}

function ofState(tx: ReadTx, filters: RegistrationQuestion, day: PlainDate): (SQL | undefined)[] {
  const { asOf, states, group } = filters;
  const rule = group === null ? null : groupRule(group);
  const wanted = [states, rule?.states ?? []].filter((list) => list.length > 0);
  if (asOf !== null && wanted.length === 0) wanted.push([]);
  return [
    ...wanted.map((list) =>
      asOf === null ? inArray(registration.state, [...list]) : inStatesOn(tx, asOf, list),
    ),
    rule?.commended ? commendedOn(day) : undefined,
  ];
}

async function ofRounds(tx: ReadTx, filters: RegistrationQuestion, day: PlainDate) {
  const { campaign, round, year, group } = filters;
  const overdue = group !== null && groupRule(group).overdue === true;
  if (campaign === null && year === null && !overdue) {
    return round === null ? undefined : eq(registration.roundId, round);
  }
  const rows = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(
      and(
        campaign === null ? undefined : eq(rounds.campaignId, campaign),
        round === null ? undefined : eq(rounds.id, round),
        year === null ? undefined : eq(rounds.year, year),
        overdue ? lt(rounds.appraisalDueOn, day) : undefined,
      ),
    );
  return oneOf(registration.roundId, rows);
}

async function ofCanonicalField(tx: ReadTx, { canonical, campaign }: RegistrationQuestion) {
  if (canonical === null) return undefined;
  const rows = await tx
    .select({ id: campaignFields.id })
    .from(campaignFields)
    .where(
      and(
        eq(campaignFields.canonical, canonical),
        campaign === null ? undefined : eq(campaignFields.campaignId, campaign),
      ),
    );
  return oneOf(registration.fieldId, rows);
}

function oneOf(
  column: typeof registration.roundId | typeof registration.fieldId,
  rows: readonly { readonly id: number }[],
): SQL {
  const ids = rows.map((row) => row.id);
  return ids.length > 0 ? inArray(column, ids) : nothing;
}

/** Registrations made under this unit, by the tree as it was on the day of registration. */
function thenBelow(tx: ReadTx, unitId: number): SQL {
  return inArray(
    registration.unitVersionId,
    tx
      .select({ id: unitVersions.id })
      .from(unitVersions)
      .where(sql`${unitVersions.pathThen} ~ ${`*.${unitId}.*`}::lquery`),
  );
}

/** A unit and all below it, by the column whose index walks the list. */
async function ofUnit(tx: ReadTx, { unit, unitsMode }: RegistrationQuestion) {
  if (unit === null) return undefined;
  if (unitsMode === "then") return thenBelow(tx, unit);
  const [found] = await tx
    .select({
      level: orgUnits.level,
      path: orgUnits.path,
      areaId: orgUnits.areaId,
      closedOn: orgUnits.closedOn,
    })
    .from(orgUnits)
    .where(eq(orgUnits.id, unit));
  if (!found) return nothing;
  // Nothing belongs to a closed unit today; what is asked for is what was its own.
  if (found.closedOn !== null) return thenBelow(tx, unit);
  switch (found.level) {
    case "province":
      return eq(registration.provinceId, unit);
    case "commune":
    case "bloc":
      return eq(registration.areaId, unit);
    case "organisation":
      return and(
        eq(registration.areaId, found.areaId),
        sql`${registration.orgPath} <@ ${found.path}::ltree`,
      );
    case "district":
      return sql`${registration.orgPath} <@ ${found.path}::ltree`;
  }
}

function ofArea(tx: ReadTx, { area, unitsMode }: RegistrationQuestion): SQL | undefined {
  if (area === null) return undefined;
  if (unitsMode === "today") return eq(registration.areaId, area);
  return inArray(
    registration.unitVersionId,
    tx.select({ id: unitVersions.id }).from(unitVersions).where(eq(unitVersions.areaThenId, area)),
  );
}
