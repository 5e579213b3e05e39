import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { canonicalFields } from "../../domain/campaign/lists.ts";
import type { DashboardFilters, Figure } from "../../domain/dashboard/filters.ts";
import { childPath } from "../../domain/org/path.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { done } from "../command.ts";
import { addRound } from "../commands/campaign/add-round.ts";
import type { UnitPlace } from "../commands/org-unit/insert-unit.ts";
import { read, type WriteTx } from "../doors.ts";
import { award } from "../factories/awards.ts";
import { aCampaign, campaignOf, type TestCampaign } from "../factories/campaigns.ts";
import { doing } from "../factories/doing.ts";
import { aUnit, type Foundation, foundation } from "../factories/foundation.ts";
import { histories } from "../factories/histories.ts";
import { aCommittee, aPerson, type Committee } from "../factories/people.ts";
import { orgUnits, unitVersions } from "../schema/org.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { type Cell, dashboard } from "./dashboard.ts";
import { silentUnits } from "./dashboard-attention.ts";
import { dashboardCampaigns, dashboardUnits } from "./dashboard-choices.ts";
import { dashboardTrend } from "./dashboard-trend.ts";
import { countRegistrations, listRegistrations } from "./registrations.ts";

const today: PlainDate = "2026-12-31";
const everything: DashboardFilters = {
  campaign: null,
  year: null,
  unit: null,
  unitsMode: "then",
  field: null,
  canonical: null,
  asOf: null,
};
const days = ["2025-04-30", "2025-12-31", "2026-06-30", "2026-10-18"] as const;

let branch: Foundation;
let people: Committee;
let campaign: TestCampaign;
let other: UnitPlace;
let silent: UnitPlace;
let leader: Viewer;

/** Takes a unit to another area on a day, as a reorganisation does; its rows follow by cascade. */
async function moveUnit(
  tx: WriteTx,
  _ctx: unknown,
  { unit, to, on }: { unit: UnitPlace; to: UnitPlace; on: PlainDate },
) {
  const orgPath = childPath(to.path, unit.id);
  await tx
    .update(orgUnits)
    .set({ path: orgPath, areaId: to.areaId })
    .where(eq(orgUnits.id, unit.id));
  const [version] = await tx
    .update(unitVersions)
    .set({ validTo: on })
    .where(eq(unitVersions.unitId, unit.id))
    .returning({ name: unitVersions.name, type: unitVersions.type });
  if (!version) throw new Error("a unit without a version");
  await tx.insert(unitVersions).values({
    ...version,
    unitId: unit.id,
    orgPath,
    parentId: to.id,
    pathThen: orgPath,
    areaThenId: to.areaId,
    validFrom: on,
  });
  return done(null, { action: "unit.move", subject: { type: "unit", id: unit.id }, orgPath });
}

beforeAll(async () => {
  branch = await foundation();
  people = await aCommittee(branch);
  const { administrator, province, ward } = branch;
  other = await aUnit(administrator, province, "commune");
  silent = await aUnit(administrator, province, "commune");
  const otherCell = await aUnit(administrator, other, "party_cell");
  const holding = (role: "committee_secretary" | "ward_officer" | "viewer" | "leader") =>
    aPerson(branch, { roles: [[role, province]] });
  leader = await holding("viewer");
  const secretary = await holding("committee_secretary");
  const officer = await holding("ward_officer");
  campaign = await aCampaign(secretary, province, {
    startsOn: "2025-01-01",
    endsOn: "2026-12-31",
  });
  const { round } = campaignOf(province);
  const dates = { registrationOpensOn: "2025-01-01", appraisalDueOn: "2025-11-15" } as const;
  const added = { ...round, ...dates, year: 2025, campaignId: campaign.id };
  const earlier = (await doing(secretary, addRound, added)).id;
  const shared = { officer, fieldIds: campaign.fieldIds, topicIds: [...campaign.topicIds, null] };
  const ids = await histories({
    ...shared,
    units: [branch.cell, branch.women, branch.school, otherCell, other],
    roundIds: [earlier, campaign.roundId],
    from: new Date("2025-01-01T02:00:00Z"),
    count: 150,
    seed: 11,
  });
  const wards = await aCampaign(people.secretary, ward);
  await histories({
    ...shared,
    officer: people.officer,
    fieldIds: [...wards.fieldIds, null],
    topicIds: [null],
    units: [branch.women],
    roundIds: [wards.roundId],
    from: new Date("2026-01-01T02:00:00Z"),
    count: 12,
    seed: 3,
  });
  const recognised = await read(leader, (tx) =>
    tx
      .select({ id: modelRegistrations.id, state: modelRegistrations.state })
      .from(modelRegistrations)
      .where(inArray(modelRegistrations.id, ids)),
  );
  const honoured = recognised.filter((row) => row.state === "recognised").map((row) => row.id);
  const signer = await holding("leader");
  const issue = { issuer: province, campaignId: campaign.id };
  const first = honoured.slice(0, 5);
  await award(signer, {
    ...issue,
    registrationIds: first,
    decidedOn: "2026-10-18",
    revokedOn: null,
  });
  await award(signer, {
    ...issue,
    registrationIds: honoured.slice(5, 7),
    decidedOn: "2026-06-01",
    revokedOn: "2026-11-01",
  });
  const move = { unit: branch.school, to: other, on: "2026-03-01" } as const;
  await doing(administrator, moveUnit, move);
});

/** Every question the page can be asked that these units, fields and days can answer. */
function questions(): DashboardFilters[] {
  const asked = [
    {},
    { campaign: campaign.id },
    { campaign: campaign.id, year: 2025 },
    { campaign: campaign.id, field: campaign.fieldIds[1] ?? null },
    { canonical: canonicalFields[2] },
    { unit: branch.ward.id },
    { unit: other.id, campaign: campaign.id },
    { unit: branch.school.id },
  ];
  return asked.flatMap((partial, index) =>
    (["then", "today"] as const).flatMap((unitsMode) =>
      (index === 1 ? [null, ...days] : [days[index % 4] ?? null]).map((asOf) => ({
        ...everything,
        ...partial,
        unitsMode,
        asOf,
      })),
    ),
  );
}

/** Every figure in an answer, however deep. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if ("count" in value && "filters" in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}

const answer = (filters: DashboardFilters, who = leader) =>
  read(who, async (tx) => ({
    board: await dashboard(tx, filters, today),
    trend: await dashboardTrend(tx, filters, today),
  }));

/** Figures whose list is of another length. */
function wrongIn(figures: readonly Figure[], who = leader) {
  const asked = new Map(figures.map(({ filters }) => [JSON.stringify(filters), filters]));
  return read(who, async (tx) => {
    const lengths = await Promise.all(
      [...asked].map(async ([key, filters]) => {
        const { count } = await countRegistrations(tx, filters, today);
        return [key, count] as const;
      }),
    );
    const known = new Map(lengths);
    return figures.filter(({ filters, count }) => known.get(JSON.stringify(filters)) !== count);
  });
}

describe("every figure of the dashboard", () => {
  test("is the length of the list it opens, on every day, in units of then and of today", async () => {
    let checked = 0;
    for (const filters of questions()) {
      const figures = figuresIn(await answer(filters));
      expect(await wrongIn(figures)).toEqual([]);
      checked += figures.length;
    }
    expect(checked).toBeGreaterThan(3_000);
  }, 120_000);

  test("is the length of the list for those who see a part only", async () => {
    for (const who of [people.officer, people.leader]) {
      for (const asOf of [null, days[3]]) {
        const found = await answer({ ...everything, asOf }, who);
        expect(await wrongIn(figuresIn(found), who)).toEqual([]);
      }
    }
  });

  test("is the number of rows that the list shows, page by page", async () => {
    const { board } = await answer({ ...everything, asOf: "2026-10-18" });
    const { filters, count } = board.total.recognised;
    const rows = await read(leader, async (tx) => {
      let shown = 0;
      let after: string | null = null;
      do {
        const page = await listRegistrations(tx, { ...filters, size: 25, after }, today);
        shown += page.rows.length;
        after = page.next;
      } while (after !== null);
      return shown;
    });
    expect(rows).toBe(count);
    expect(count).toBeGreaterThan(0);
  });
});

const sum = (cells: readonly Cell[], group: keyof Cell) =>
  cells.reduce((total, cell) => total + cell[group].count, 0);

describe("the figures of one dashboard", () => {
  test("add up to the headline along rows, columns and stages", async () => {
    for (const filters of questions()) {
      const { board } = await answer(filters);
      const { total } = board;
      for (const group of ["registered", "assessed", "recognised", "commended"] as const) {
        const whole = total[group].count;
        expect(
          sum(
            board.fields.map((row) => row.cell),
            group,
          ),
        ).toBe(whole);
        expect(
          sum(
            board.years.map((row) => row.cell),
            group,
          ),
        ).toBe(whole);
        expect(
          sum(
            board.topics.map((row) => row.cell),
            group,
          ),
        ).toBe(whole);
        expect(
          sum(
            board.subjects.map((row) => row.cell),
            group,
          ),
        ).toBe(whole);
        expect(
          sum(
            board.places.map((row) => row.cell),
            group,
          ),
        ).toBe(whole);
        for (const [index, field] of board.fields.entries()) {
          const column = board.places.flatMap((place) => place.fields[index] ?? []);
          expect(sum(column, group)).toBe(field.cell[group].count);
          expect(
            sum(
              field.years.map((year) => year.cell),
              group,
            ),
          ).toBe(field.cell[group].count);
        }
        for (const place of board.places) {
          expect(sum(place.fields, group)).toBe(place.cell[group].count);
        }
      }
      expect(total.assessed.count + total.not_inspected.count).toBe(total.registered.count);
      expect(total.recognised.count).toBeLessThanOrEqual(total.assessed.count);
      expect(total.commended.count).toBeLessThanOrEqual(total.registered.count);
      expect(board.emulationModels.registered.count).toBeLessThanOrEqual(total.registered.count);
    }
  }, 60_000);

  test("end their trend where the headline stands", async () => {
    for (const asOf of [null, ...days]) {
      const { board, trend } = await answer({ ...everything, campaign: campaign.id, asOf });
      expect(trend.at(-1)?.registered.count).toBe(board.total.registered.count);
      expect(trend.at(-1)?.recognised.count).toBe(board.total.recognised.count);
      const registered = trend.map((point) => point.registered.count);
      expect(registered).toEqual(registered.toSorted((a, b) => a - b));
    }
  });

  test("count a moved organisation where it was, or where it is, as asked", async () => {
    const named = async (unitsMode: "then" | "today") => {
      const { board } = await answer({ ...everything, campaign: campaign.id, unitsMode });
      return new Map(board.places.map((place) => [place.id, place.cell.registered.count]));
    };
    const [then, now] = [await named("then"), await named("today")];
    const moved = (then.get(branch.ward.id) ?? 0) - (now.get(branch.ward.id) ?? 0);
    expect(moved).toBeGreaterThan(0);
    expect((now.get(other.id) ?? 0) - (then.get(other.id) ?? 0)).toBe(moved);
  });

  test("count an award from the day of its decision to the day it is revoked", async () => {
    const commended = async (asOf: PlainDate) =>
      (await answer({ ...everything, asOf })).board.total.commended.count;
    const counts: number[] = [];
    for (const day of ["2026-05-31", "2026-10-17", "2026-10-18", "2026-11-01"] as const) {
      counts.push(await commended(day));
    }
    expect(counts).toEqual([0, 2, 7, 5]);
  });

  test("name the units from which nothing came, and those that can be looked at alone", async () => {
    const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id).toSorted();
    const names = await read(leader, async (tx) => {
      const all = await dashboardCampaigns(tx);
      const asked = all.find((one) => one.id === campaign.id);
      const wards = all.find((one) => one.orgUnitId === branch.ward.id);
      if (!asked || !wards) throw new Error("the campaign is not to be seen");
      const board = await dashboard(tx, { ...everything, campaign: asked.id }, today);
      return {
        silent: await silentUnits(tx, asked, board, { day: today, unitsMode: "then" }),
        choices: await dashboardUnits(tx, asked, { unit: null, unitsMode: "then" }),
        below: await dashboardUnits(tx, asked, { unit: branch.women.id, unitsMode: "then" }),
        beyond: await dashboardUnits(tx, wards, { unit: other.id, unitsMode: "then" }),
      };
    });
    expect(names.silent.map((unit) => unit.id)).toEqual([silent.id]);
    const areas = [branch.ward.id, other.id, silent.id];
    expect(idsOf(names.choices)).toEqual(areas.toSorted());
    expect(idsOf(names.below)).toEqual([...areas, branch.women.id].toSorted());
    expect(idsOf(names.beyond)).not.toContain(other.id);
  });

  test("say nothing of a unit of which the reader sees a part", async () => {
    const idle = await aUnit(branch.administrator, branch.ward, "village");
    const silentTo = async (place: UnitPlace) => {
      const reader = await aPerson(branch, { roles: [["viewer", place]] });
      return read(reader, async (tx) => {
        const [asked] = (await dashboardCampaigns(tx)).filter(({ id }) => id === campaign.id);
        if (!asked) throw new Error("the campaign is not to be seen");
        const board = await dashboard(tx, { ...everything, campaign: asked.id }, today);
        const found = await silentUnits(tx, asked, board, { day: today, unitsMode: "then" });
        return found.map(({ id }) => id);
      });
    };

    expect(await silentTo(silent)).toEqual([silent.id]);
    expect(await silentTo(idle)).toEqual([]);
  });
});
