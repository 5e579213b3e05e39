import { countDistinct, type SQL, sql } from "drizzle-orm";
import type { DashboardFilters } from "../../domain/dashboard/filters.ts";
import type { RegistrationGroup } from "../../domain/model-registration/groups.ts";
import type { SubjectType } from "../../domain/model-registration/lists.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { ReadTx } from "../doors.ts";
import { type Facts, inGroup, lotsWhere, registeredFacts } from "./dashboard-facts.ts";

/** Lượt of each group, and those concluded that wait for their decision. */
export type Counts = Readonly<Record<RegistrationGroup | "classified", number>>;

type Row = Counts & {
  readonly set: number;
  readonly year: number | null;
  readonly field: string | null;
  readonly topicId: number | null;
  readonly subjectType: SubjectType | null;
  readonly placeId: number | null;
};

/** What PostgreSQL's grouping() says in each grouping of year, field, topic, subject, place. */
const sets = {
  all: 0b11111,
  year: 0b01111,
  field: 0b10111,
  yearField: 0b00111,
  topic: 0b11011,
  subject: 0b11101,
  place: 0b11110,
  placeField: 0b10110,
} as const;
export type Grouping = keyof typeof sets;

/** The registered lượt counted by everything at once, with what the places are. */
export async function countedFacts(tx: ReadTx, filters: DashboardFilters, today: PlainDate) {
  const { facts, registered } = await registeredFacts(tx, filters, today);
  const day = filters.asOf ?? today;
  const byArea = await grouped(tx, facts, registered, day, facts.areaId);
  // Within one area, what differs is which of its organisations registered.
  const areaIds = rowsIn(byArea, "place").flatMap((row) => row.placeId ?? []);
  const level = areaIds.length > 1 ? ("area" as const) : ("org" as const);
  const rows = level === "area" ? byArea : await grouped(tx, facts, registered, day, facts.orgId);
  const [emulationModels] = await tx
    .select({
      registered: countDistinct(facts.emulationModelId),
      recognised: distinctIn(facts, inGroup(facts, "recognised", day)),
      commended: distinctIn(facts, inGroup(facts, "commended", day)),
    })
    .from(facts)
    .where(registered);
  return { rows, level, areaIds, emulationModels };
}

function distinctIn(facts: Facts, condition: SQL | undefined): SQL<number> {
  return sql<number>`(count(distinct ${facts.emulationModelId}) filter (where ${condition}))::int`;
}

/** The rows of one grouping. */
export function rowsIn(rows: readonly Row[], grouping: Grouping): Row[] {
  return rows.filter((row) => row.set === sets[grouping]);
}

/**
 * Alike lượt are counted together first: the groupings then add up some hundreds of sums, however
 * many lượt there are.
 */
function grouped(
  tx: ReadTx,
  facts: Facts,
  registered: SQL,
  day: PlainDate,
  place: Facts["areaId"] | Facts["orgId"],
): Promise<Row[]> {
  const { year, overdueFrom, field, topicId, subjectType, state, commended } = facts;
  const alike = tx
    .select({
      ...{ year, overdueFrom, field, topicId, subjectType, state, commended },
      placeId: sql<number | null>`${place}`.as("place"),
      lots: sql<number>`count(*)`.as("lots"),
    })
    .from(facts)
    .where(registered)
    .groupBy(year, overdueFrom, field, topicId, subjectType, state, commended, place)
    .as("alike");
  const by = sql`${alike.year}, ${alike.field}, ${alike.topicId}, ${alike.subjectType}, ${alike.placeId}`;
  const inAll = (group: RegistrationGroup) => lotsWhere(alike.lots, inGroup(alike, group, day));
  return tx
    .select({
      set: sql<number>`grouping(${by})`,
      year: sql<number | null>`${alike.year}`,
      field: sql<string | null>`${alike.field}`,
      topicId: alike.topicId,
      subjectType: sql<SubjectType | null>`${alike.subjectType}`,
      placeId: sql<number | null>`${alike.placeId}`,
      registered: inAll("registered"),
      assessed: inAll("assessed"),
      recognised: inAll("recognised"),
      commended: inAll("commended"),
      not_inspected: inAll("not_inspected"),
      overdue_inspection: inAll("overdue_inspection"),
      classified: lotsWhere(alike.lots, sql`${alike.state} = 'classified'`),
    })
    .from(alike)
    .groupBy(
      sql`grouping sets ((), (${alike.year}), (${alike.field}), (${alike.year}, ${alike.field}),
        (${alike.topicId}), (${alike.subjectType}), (${alike.placeId}),
        (${alike.placeId}, ${alike.field}))`,
    );
}
