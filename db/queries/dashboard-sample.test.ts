import { describe, expect, test } from "vitest";
import { parseDossierFilters } from "../../domain/commendation/filters.ts";
import {
  type DashboardFilters,
  type Figure,
  parseDashboardFilters,
} from "../../domain/dashboard/filters.ts";
import { type Asked, parseRegistrationFilters } from "../../domain/model-registration/filters.ts";
import { read } from "../doors.ts";
import { distinctModels, inferred, published } from "../seed/figures.ts";
import { onSample, sampleDay } from "../testing/sample.ts";
import { listDossiers } from "./commendations.ts";
import { dashboard } from "./dashboard.ts";
import { commendationsForSignature, silentUnits } from "./dashboard-attention.ts";
import { dashboardCampaigns } from "./dashboard-choices.ts";
import { dashboardTrend } from "./dashboard-trend.ts";
import { countRegistrations, listRegistrations } from "./registrations.ts";

const sample = onSample();
const leadership = () => sample.as("lanhdao.thainguyen");

/** The number in an address of something of the sample. */
async function idOf(table: "campaigns" | "org_units" | "campaign_fields", where: string) {
  const [row] = await sample.sql.unsafe<{ id: number }[]>(
    `select id from ${table} where ${where} order by id limit 1`,
  );
  return String(row?.id ?? 0);
}

const city = () => idOf("campaigns", "starts_on = '2021-01-01'");
const live = () => idOf("campaigns", "place = 'Đức Xuân' and starts_on >= '2026-01-01'");

/** Every figure in an answer, however deep. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if ("count" in value && "filters" in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}

async function boardOf(filters: DashboardFilters) {
  return read(await leadership(), async (tx) => ({
    board: await dashboard(tx, filters, sampleDay),
    trend: await dashboardTrend(tx, filters, sampleDay),
  }));
}

/** Figures whose list is of another length, with that length. */
async function wrongIn(figures: readonly Figure[]) {
  const asked = new Map(figures.map(({ filters }) => [JSON.stringify(filters), filters]));
  return read(await leadership(), async (tx) => {
    const counts = await Promise.all(
      [...asked.values()].map((filters) => countRegistrations(tx, filters, sampleDay)),
    );
    const lengths = new Map([...asked.keys()].map((key, index) => [key, counts[index]?.count]));
    return figures
      .map((figure) => ({ ...figure, length: lengths.get(JSON.stringify(figure.filters)) }))
      .filter(({ count, length }) => count !== length);
  });
}

describe("every figure that the province's leadership is shown", () => {
  const questions: readonly [string, () => Promise<Asked>][] = [
    [
      "at the end of 2023, by the units of then",
      async () => ({ period: await city(), asOf: "2023-12-31" }),
    ],
    [
      "at the end of 2023, by the units of today",
      async () => ({ period: await city(), asOf: "2023-12-31", unitsMode: "today" }),
    ],
    ["on the day of the sơ kết", async () => ({ period: await city(), asOf: "2023-10-18" })],
    ["at the end of 2022", async () => ({ period: await city(), asOf: "2022-12-31" })],
    ["of all campaigns together, today", async () => ({ period: "all" })],
    ["of the live campaign, today", async () => ({ period: await live() })],
    [
      "of one unit that is no more",
      async () => ({
        period: await city(),
        unit: await idOf("org_units", "name = 'Phường Đức Xuân' and closed_on is not null"),
      }),
    ],
    [
      "of one unit of today, with what it inherited",
      async () => ({
        period: "all",
        unit: await idOf("org_units", "name = 'Phường Đức Xuân' and closed_on is null"),
        unitsMode: "today",
      }),
    ],
    [
      "of one field in one year",
      async () => ({
        period: `${await city()}-2023`,
        field: await idOf("campaign_fields", `campaign_id = ${await city()}`),
      }),
    ],
  ];

  test.each(questions)(
    "is the length of its list: %s",
    async (_, ask) => {
      const figures = figuresIn(await boardOf(parseDashboardFilters(await ask())));
      expect(figures.length).toBeGreaterThan(60);
      expect(figures.some(({ count }) => count > 0)).toBe(true);
      expect(await wrongIn(figures)).toEqual([]);
    },
    60_000,
  );
});

test("no unit that has ended is missed among the units of today", async () => {
  const silent = await read(await leadership(), async (tx) => {
    const id = Number(await city());
    const campaign = (await dashboardCampaigns(tx)).find((one) => one.id === id);
    if (!campaign) throw new Error("the campaign is not to be seen");
    const filters = parseDashboardFilters({ period: String(id), unitsMode: "today" });
    const board = await dashboard(tx, filters, sampleDay);
    return silentUnits(tx, campaign, board, { day: sampleDay, unitsMode: "today" });
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

describe("the published figures", () => {
  const story = async () => ({ campaign: await city(), unitsMode: "then" });
  /** How many rows the list shows at this address. */
  async function listed(asked: Asked): Promise<number> {
    const filters = parseRegistrationFilters({ ...(await story()), ...asked });
    const page = await read(await leadership(), (tx) => listRegistrations(tx, filters, sampleDay));
    return page.total.count;
  }
  const listedEach = (name: string, values: readonly string[], rest: Asked) =>
    Promise.all(values.map((value) => listed({ ...rest, [name]: value })));
  const bySubject = (rest: Asked) =>
    listedEach("subjectType", ["collective", "individual", "household"], rest);

  test("596 and 126/191/279 are what the list of registered ones shows", async () => {
    const group = "registered";
    expect(await listed({ group })).toBe(published.registered);
    expect(await listedEach("year", ["2021", "2022", "2023"], { group })).toEqual([
      ...inferred.registered,
      published.registered2023,
    ]);
    expect(await listed({ group, per: "emulation_model" })).toBe(distinctModels);
  });

  test("397, of them 195 by the end of 2022 and 202 in 2023, are recognised", async () => {
    const group = "recognised";
    expect(await listed({ group })).toBe(published.recognised);
    expect(await listed({ group, asOf: published.commendedOn })).toBe(published.recognised);
    expect(await listed({ group, asOf: "2022-12-31" })).toBe(195);
    expect(await listed({ group, year: "2023" })).toBe(published.recognised2023);
  });

  test("187 collectives and 15 individuals are recognised in 2023", async () => {
    expect(await bySubject({ group: "recognised", year: "2023" })).toEqual([187, 15, 0]);
  });

  test("3, 16, 174 and 9 are recognised by focus topic in 2023", async () => {
    const rows = await sample.sql<{ id: number }[]>`
      select id from focus_topics where campaign_id = ${await city()} order by position`;
    const topics = rows.map(({ id }) => String(id));
    const group = "recognised";
    expect(await listedEach("topic", topics, { group, year: "2023" })).toEqual([
      ...published.topics2023,
    ]);
  });

  test("116 of 2023 carry on what was recognised before", async () => {
    const of2023 = { group: "registered", year: "2023" };
    expect(await listed({ ...of2023, type: "maintained" })).toBe(published.maintained2023);
  });

  test("18 collectives and 2 individuals are commended from the day of the sơ kết on", async () => {
    const group = "commended";
    const { commendedCollectives, commendedIndividuals, commendedOn } = published;
    expect(await bySubject({ group, asOf: "2023-10-17" })).toEqual([0, 0, 0]);
    for (const asOf of [commendedOn, "2023-12-31"]) {
      expect(await bySubject({ group, asOf })).toEqual([
        commendedCollectives,
        commendedIndividuals,
        0,
      ]);
    }
  });

  test("stand on the dashboard of 2023 as they stand in the lists", async () => {
    const { board } = await boardOf(parseDashboardFilters({ period: `${await city()}-2023` }));
    const { total, subjects, topics } = board;
    expect([total.registered.count, total.recognised.count]).toEqual([
      published.registered2023,
      published.recognised2023,
    ]);
    expect(subjects.map(({ cell }) => cell.recognised.count)).toEqual([187, 15, 0]);
    expect(topics.map(({ cell }) => cell.recognised.count)).toEqual([...published.topics2023]);
  });
});

test("a word that more than 500 registrations have finds all of them, in the order of the list", async () => {
  const ask = async (asked: Asked) => {
    const filters = parseRegistrationFilters({ size: "100", sort: "code", ...asked });
    const found = await read(await leadership(), (tx) => listRegistrations(tx, filters, sampleDay));
    return { ...found, codes: found.rows.map(({ code }) => code) };
  };
  // "DVK" begins every code, and what is sent has one.
  const coded = await sample.sql<{ code: string }[]>`
    select code from model_registrations where code is not null order by code`;
  const codes = coded.map(({ code }) => code);
  const first = await ask({ q: "dvk" });
  const second = await ask({ q: "DVK", sau: first.next ?? "" });

  expect(codes.length).toBeGreaterThan(500);
  expect(first.total).toEqual({ count: codes.length, exact: true });
  expect([...first.codes, ...second.codes]).toEqual(codes.slice(0, 200));
  expect((await ask({ q: "dvk", year: "2023" })).total.count).toBe(published.registered2023);
});

test("the dossiers that wait for a signature are those of the list that the figure opens", async () => {
  const campaign = Number(await live());
  const asked = { state: "council_reviewed", campaign: String(campaign) };

  expect(
    await read(await leadership(), async (tx) => [
      (await commendationsForSignature(tx, { campaign })).dossiers,
      (await listDossiers(tx, parseDossierFilters(asked))).total,
      (await commendationsForSignature(tx, { campaign: null })).dossiers,
    ]),
  ).toEqual([1, 1, 2]);
});
