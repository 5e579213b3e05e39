import { eq, inArray } from "drizzle-orm";
import { type DashboardFilters, type Figure, figure } from "../../domain/dashboard/filters.ts";
import type { RegistrationFilters } from "../../domain/model-registration/filters.ts";
import {
  type RegistrationGroup,
  registrationGroups,
} from "../../domain/model-registration/groups.ts";
import { subjectTypes } from "../../domain/model-registration/lists.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import { compareVietnamese } from "../../domain/vietnamese-order.ts";
import type { ReadTx } from "../doors.ts";
import { campaigns, focusTopics } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { type FieldColumn, fieldColumns } from "./dashboard-choices.ts";
import { type Counts, countedFacts, rowsIn } from "./dashboard-counts.ts";

/** The figures of one cell: how many lượt of each group, and where to see them. */
export type Cell = Readonly<Record<RegistrationGroup, Figure>>;

type Counted = {
  readonly filters: DashboardFilters;
  readonly rows: Awaited<ReturnType<typeof countedFacts>>["rows"];
};

/**
 * The figures of the movement as the viewer of `tx` sees it, all of one snapshot. Sums of rows and
 * of columns are those of the headline; every figure names the list that has so many rows.
 */
export async function dashboard(tx: ReadTx, filters: DashboardFilters, today: PlainDate) {
  const { rows, level, areaIds, emulationModels } = await countedFacts(tx, filters, today);
  const counted: Counted = { filters, rows };
  const [whole] = rowsIn(rows, "all");
  const columns = await fieldColumns(
    tx,
    filters,
    rowsIn(rows, "field").map((row) => row.field),
  );
  const once = { per: "emulation_model" } as const;
  const distinct = (group: "registered" | "recognised" | "commended") =>
    figure(filters, { ...once, group }, emulationModels?.[group] ?? 0);
  return {
    total: cellOf(counted, {}, whole),
    waiting: figure(filters, { states: ["classified"] }, whole?.classified ?? 0),
    emulationModels: {
      registered: distinct("registered"),
      recognised: distinct("recognised"),
      commended: distinct("commended"),
    },
    years: yearsOf(counted).map((year) => yearCell(counted, year)),
    fields: columns.map((column) => fieldCells(counted, column)),
    topics: await topicCells(tx, counted),
    subjects: subjectTypes.map((subjectType) => ({
      subjectType,
      cell: cellOf(
        counted,
        { subjectType },
        rowsIn(rows, "subject").find((row) => row.subjectType === subjectType),
      ),
    })),
    level,
    /** Areas from which anything was registered, whatever the places below are. */
    areaIds,
    places: await placeCells(tx, counted, level, columns),
  };
}

export type Dashboard = Awaited<ReturnType<typeof dashboard>>;

function cellOf(
  { filters }: Counted,
  cell: Partial<RegistrationFilters>,
  row: Counts | undefined,
): Cell {
  const figures = registrationGroups.map(
    (group) => [group, figure(filters, { ...cell, group }, row?.[group] ?? 0)] as const,
  );
  return Object.fromEntries(figures) as Cell;
}

function yearsOf({ rows }: Counted): number[] {
  return rowsIn(rows, "year")
    .flatMap((row) => row.year ?? [])
    .toSorted((a, b) => a - b);
}

function yearCell(counted: Counted, year: number) {
  const row = rowsIn(counted.rows, "year").find((one) => one.year === year);
  return { year, cell: cellOf(counted, { year }, row) };
}

function fieldCells(counted: Counted, { filter, ...column }: FieldColumn) {
  const { rows } = counted;
  const ofField = rowsIn(rows, "field").find((row) => row.field === column.key);
  const ofYears = rowsIn(rows, "yearField").filter((row) => row.field === column.key);
  return {
    ...column,
    cell: cellOf(counted, filter, ofField),
    years: yearsOf(counted).map((year) => ({
      year,
      cell: cellOf(
        counted,
        { ...filter, year },
        ofYears.find((row) => row.year === year),
      ),
    })),
  };
}

/**
 * A row for each focus topic that anything was registered for, in the order of the campaign. Where
 * several campaigns are counted each says whose it is, for they name their topics alike.
 */
async function topicCells(tx: ReadTx, counted: Counted) {
  const rows = rowsIn(counted.rows, "topic");
  const ids = rows.flatMap((row) => row.topicId ?? []);
  const topics = await tx
    .select({
      id: focusTopics.id,
      name: focusTopics.name,
      campaignId: focusTopics.campaignId,
      owner: orgUnits.name,
      startsOn: campaigns.startsOn,
      endsOn: campaigns.endsOn,
    })
    .from(focusTopics)
    .innerJoin(campaigns, eq(campaigns.id, focusTopics.campaignId))
    .innerJoin(orgUnits, eq(orgUnits.id, campaigns.orgUnitId))
    .where(inArray(focusTopics.id, ids))
    .orderBy(focusTopics.campaignId, focusTopics.position);
  const several = new Set(topics.map(({ campaignId }) => campaignId)).size > 1;
  const named = topics.map(({ id, name, ...campaign }) => ({
    name,
    campaign: several ? campaignText(campaign) : null,
    // The list can only name a topic beside its campaign.
    cell: cellOf(
      counted,
      { topic: id, campaign: campaign.campaignId },
      rows.find((row) => row.topicId === id),
    ),
  }));
  const without = rows.find((row) => row.topicId === null);
  return without
    ? [...named, { name: null, campaign: null, cell: cellOf(counted, { noTopic: true }, without) }]
    : named;
}

/** "Thành phố Bắc Kạn, 2021–2023": a campaign where there is no room for its name. */
function campaignText(one: { owner: string; startsOn: PlainDate; endsOn: PlainDate }): string {
  const years = new Set([one.startsOn.slice(0, 4), one.endsOn.slice(0, 4)]);
  return `${one.owner}, ${[...years].join("–")}`;
}

async function placeCells(
  tx: ReadTx,
  counted: Counted,
  level: "area" | "org",
  columns: readonly FieldColumn[],
) {
  const rows = rowsIn(counted.rows, "place");
  const cells = rowsIn(counted.rows, "placeField");
  const ids = rows.flatMap((row) => row.placeId ?? []);
  const units = await tx
    .select({ id: orgUnits.id, name: orgUnits.name })
    .from(orgUnits)
    .where(inArray(orgUnits.id, ids));
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return rows
    .map((row) => {
      const id = row.placeId ?? 0;
      const place = level === "area" ? { area: id } : { org: id };
      const own = cells.filter((one) => one.placeId === id);
      return {
        id,
        name: names.get(id) ?? "",
        cell: cellOf(counted, place, row),
        fields: columns.map(({ key, filter }) =>
          cellOf(
            counted,
            { ...place, ...filter },
            own.find((one) => one.field === key),
          ),
        ),
      };
    })
    .toSorted(
      (a, b) =>
        b.cell.registered.count - a.cell.registered.count || compareVietnamese(a.name, b.name),
    );
}
