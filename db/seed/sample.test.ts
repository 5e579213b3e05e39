import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { commendationStates } from "../../domain/commendation/workflow.ts";
import type { DashboardFilters } from "../../domain/dashboard/filters.ts";
import { registrationStates } from "../../domain/model-registration/workflow.ts";
import { read } from "../doors.ts";
import { dashboard } from "../queries/dashboard.ts";
import { onSample, sampleDay } from "../testing/sample.ts";
import { distinctModels, inferred, published } from "./figures.ts";
import { sampleSignIns } from "./sign-ins.ts";
import { cityAreas } from "./units.ts";

const sample = onSample();

const one = async <Row extends Record<string, unknown>>(query: postgres.PendingQuery<Row[]>) => {
  const [row] = await query;
  return row;
};

describe("the sample's story of thành phố Bắc Kạn", () => {
  it("counts 596 registered and 397 recognised", async () => {
    const row = await one(sample.sql`
      select count(*)::int as registered,
        (count(*) filter (where r.state = 'recognised'))::int as recognised,
        count(distinct r.emulation_model_id)::int as models
      from model_registrations r join rounds o on o.id = r.round_id where o.year < 2026
        and r.state not in ('draft', 'submitted', 'returned', 'withdrawn')`);

    expect(row).toEqual({
      registered: published.registered,
      recognised: published.recognised,
      models: distinctModels,
    });
  });

  it("counts every year: 279 in 2023, of them 116 maintained", async () => {
    const rows = await sample.sql`
      select o.year, count(*)::int as registered,
        (count(*) filter (where r.state = 'recognised'))::int as recognised,
        (count(*) filter (where r.type = 'maintained'))::int as maintained
      from model_registrations r join rounds o on o.id = r.round_id
      where o.year < 2026 group by 1 order by 1`;

    const [early, later] = inferred.registered;
    expect(rows.map(({ year, registered, maintained }) => [year, registered, maintained])).toEqual([
      [2021, early, 0],
      [2022, later, inferred.maintained2022],
      [2023, published.registered2023, published.maintained2023],
    ]);
    expect(rows.map(({ recognised }) => recognised)).toEqual([
      ...inferred.recognised,
      published.recognised2023,
    ]);
  });

  it("counts 187 collectives and 15 individuals, and 3/16/174/9 by focus topic, in 2023", async () => {
    const subjects = await sample.sql`
      select r.subject_type, count(*)::int as n
      from model_registrations r join rounds o on o.id = r.round_id
      where o.year = 2023 and r.state = 'recognised' group by 1 order by 1`;
    const topics = await sample.sql`
      select t.position, count(*)::int as n
      from model_registrations r join rounds o on o.id = r.round_id
        join focus_topics t on t.id = r.topic_id
      where o.year = 2023 and r.state = 'recognised' group by 1 order by 1`;

    expect(subjects.map(({ subject_type, n }) => [subject_type, n])).toEqual([
      ["collective", 187],
      ["individual", 15],
    ]);
    expect(topics.map(({ n }) => n)).toEqual([...published.topics2023]);
  });

  it("counts every unit as it was then", async () => {
    const rows = await sample.sql`
      select v.name, count(*)::int as registered,
        (count(*) filter (where r.state = 'recognised'))::int as recognised
      from model_registrations r join rounds o on o.id = r.round_id
        join unit_versions u on u.id = r.unit_version_id
        join unit_versions v on v.unit_id = u.area_then_id and v.valid_from < '2025-01-01'
      where o.year < 2026 group by 1 order by 2 desc`;

    expect(rows.map(({ name, registered, recognised }) => [name, registered, recognised])).toEqual(
      cityAreas.map((area) => [area.name, area.registered, area.recognised]),
    );
  });

  it("commends 18 collectives and 2 individuals on 18/10/2023", async () => {
    const rows = await sample.sql`
      select n.subject_type, count(*)::int as n, sum(n.bonus)::int as bonus
      from nominees n join commendations c on c.id = n.commendation_id
        join decisions d on d.id = c.decision_id
      where d.decided_on = ${published.commendedOn} and n.passed group by 1 order by 1`;

    expect(rows.map(({ subject_type, n, bonus }) => [subject_type, n, bonus])).toEqual([
      ["collective", 18, 18 * 1_080_000],
      ["individual", 2, 2 * 540_000],
    ]);
  });

  it("decides all of 2023 before the sơ kết", async () => {
    const row = await one(sample.sql`
      select count(*)::int as late from decisions
      where year = 2023 and kind = 'recognition' and decided_on >= ${published.commendedOn}`);

    expect(row).toEqual({ late: 0 });
  });
});

describe("the province's leadership", () => {
  const story: Omit<DashboardFilters, "campaign"> = {
    year: null,
    unit: null,
    unitsMode: "then",
    field: null,
    canonical: null,
    asOf: "2023-10-18",
  };
  const campaign = async () => {
    const row = await one(sample.sql<{ id: number }[]>`
      select id from campaigns where starts_on = '2021-01-01'`);
    return row?.id ?? 0;
  };

  it("sees 596, 397 and 20 as of the day of the sơ kết, through succession", async () => {
    const filters = { ...story, campaign: await campaign() };
    const { total, emulationModels } = await read(await sample.as("lanhdao.thainguyen"), (tx) =>
      dashboard(tx, filters, sampleDay),
    );

    expect([
      total.registered.count,
      total.recognised.count,
      total.commended.count,
      emulationModels.registered.count,
    ]).toEqual([596, 397, 20, distinctModels]);
  });

  it("sees the same by today's units", async () => {
    const filters = { ...story, campaign: await campaign(), unitsMode: "today" as const };
    const { total, places } = await read(await sample.as("lanhdao.thainguyen"), (tx) =>
      dashboard(tx, filters, sampleDay),
    );

    expect(total.registered.count).toBe(596);
    expect(places.reduce((sum, place) => sum + place.cell.registered.count, 0)).toBe(596);
    expect(places.map(({ name }) => name).slice(0, 3)).toEqual([
      "Phường Bắc Kạn",
      "Phường Đức Xuân",
      "Xã Phong Quang",
    ]);
  });
});

describe("the live campaigns of 2026", () => {
  it("hold registrations in every state in both wards", async () => {
    const rows = await sample.sql`
      select c.place, array_agg(distinct r.state::text) as states, bool_or(r.suspended) as held
      from model_registrations r join rounds o on o.id = r.round_id
        join campaigns c on c.id = o.campaign_id
      where o.year = 2026 group by 1 order by 1`;

    expect(rows.map(({ place, held }) => [place, held])).toEqual([
      ["Bắc Kạn", true],
      ["Đức Xuân", true],
    ]);
    for (const { states } of rows) expect(states.sort()).toEqual([...registrationStates].sort());
  });

  it("hold a dossier in every state in phường Đức Xuân", async () => {
    const rows = await sample.sql`
      select distinct c.state::text as state from commendations c
      join org_units u on u.id = c.org_unit_id where u.name = 'Phường Đức Xuân'`;

    expect(rows.map(({ state }) => state).sort()).toEqual([...commendationStates].sort());
  });

  it("leave at least three members and the chair free on every dossier under assessment", async () => {
    const rows = await sample.sql`
      select r.id, count(p.person_id)::int as free
      from model_registrations r join rounds o on o.id = r.round_id
        join campaigns c on c.id = o.campaign_id
        join role_assignments p on p.org_unit_id = c.org_unit_id and p.role = 'committee_member'
      where o.year = 2026 and r.state in ('accepted', 'self_reported', 'appraised', 'classified')
        and not exists (select from memberships m
          where m.person_id = p.person_id and m.org_unit_id = r.org_unit_id)
      group by r.id having count(*) < 3`;

    expect(rows.length).toBe(0);
  });

  it("show a member recused where he works", async () => {
    const rows = await sample.sql`
      select p.username from model_registrations r
      join rounds o on o.id = r.round_id
      join memberships m on m.org_unit_id = r.org_unit_id join people p on p.id = m.person_id
      where o.year = 2026 and r.state = 'appraised'`;

    expect(rows.map(({ username }) => username)).toEqual(["thanhvien3.ducxuan"]);
  });
});

describe("the sample people", () => {
  it("are all there, each with a role", async () => {
    const viewers = await Promise.all(sampleSignIns.map(({ username }) => sample.as(username)));

    expect(viewers.filter(({ assignments }) => assignments.length === 0)).toEqual([]);
  });

  it("see nothing of the neighbouring ward", async () => {
    const rows = await read(await sample.as("canbo.ducxuan"), (tx) =>
      tx.execute<{ place: string }>(`
        select distinct c.place from model_registrations r
        join rounds o on o.id = r.round_id join campaigns c on c.id = o.campaign_id
        where o.year = 2026`),
    );

    expect(rows.map(({ place }) => place)).toEqual(["Đức Xuân"]);
  });

  it("are marked as sample, and so is every row they made", async () => {
    const row = await one(sample.sql`
      select (select count(*)::int from people where not sample) as people,
        (select count(*)::int from model_registrations where not sample) as registrations,
        (select count(*)::int from audit_entries where not sample) as entries`);

    expect(row).toEqual({ people: 0, registrations: 0, entries: 0 });
  });
});
