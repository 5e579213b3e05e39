import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { canonicalFields } from "../../domain/campaign/lists.ts";
import {
  allRegistrations,
  type RegistrationFilters,
  registrationSorts,
} from "../../domain/model-registration/filters.ts";
import { registrationGroups } from "../../domain/model-registration/groups.ts";
import { registrationTypes, subjectTypes } from "../../domain/model-registration/lists.ts";
import { registrationStates } from "../../domain/model-registration/workflow.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import { compareVietnamese } from "../../domain/vietnamese-order.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { addRound } from "../commands/campaign/add-round.ts";
import { read } from "../doors.ts";
import { award } from "../factories/awards.ts";
import { aCampaign, campaignOf } from "../factories/campaigns.ts";
import { doing } from "../factories/doing.ts";
import { foundation } from "../factories/foundation.ts";
import { histories } from "../factories/histories.ts";
import { aPerson } from "../factories/people.ts";
import { aRegistration, aScene, type Scene } from "../factories/registrations.ts";
import { isListed, type ListFact, listFacts } from "../testing/listed.ts";
import { statementsOf } from "../testing/statements.ts";
import {
  countRegistrations,
  exportRegistrations,
  listRegistrations,
  type RegistrationRow,
} from "./registrations.ts";

const today: PlainDate = "2026-12-31";
let scene: Scene;
let viewer: Viewer;
let facts: ListFact[];

beforeAll(async () => {
  const opened = await aScene();
  const years = { startsOn: "2025-01-01", endsOn: "2026-12-31" } as const;
  const campaign = await aCampaign(opened.secretary, opened.ward, years);
  scene = { ...opened, campaign };
  const { round } = campaignOf(opened.ward);
  const dates = { registrationOpensOn: "2025-01-01", appraisalDueOn: "2025-11-15" } as const;
  const added = { ...round, ...dates, year: 2025, campaignId: campaign.id };
  const earlier = (await doing(scene.secretary, addRound, added)).id;
  viewer = await aPerson(scene, { roles: [["viewer", scene.province]] });
  const { officer, cell, women, school } = scene;
  await histories({
    officer,
    units: [cell, women, school],
    roundIds: [earlier, campaign.roundId],
    fieldIds: [...campaign.fieldIds, null],
    topicIds: [...campaign.topicIds, null],
    from: new Date("2025-01-01T02:00:00Z"),
    count: 120,
    seed: 7,
  });
  const before = await listFacts(viewer);
  const recognised = before.filter((row) => row.state === "recognised").map((row) => row.id);
  const issue = { issuer: scene.ward, campaignId: campaign.id };
  await award(scene.leader, {
    ...issue,
    registrationIds: recognised.slice(0, 4),
    decidedOn: "2026-10-18",
    revokedOn: null,
  });
  await award(scene.leader, {
    ...issue,
    registrationIds: recognised.slice(4, 6),
    decidedOn: "2026-09-01",
    revokedOn: "2026-11-01",
  });
  facts = (await listFacts(viewer)).map((row) => ({
    ...row,
    awards: recognised.slice(0, 4).includes(row.id)
      ? [{ from: "2026-10-18", to: null }]
      : recognised.slice(4, 6).includes(row.id)
        ? [{ from: "2026-09-01", to: "2026-11-01" }]
        : [],
  }));
});

const list = (filters: Partial<RegistrationFilters>, who = viewer) =>
  read(who, (tx) => listRegistrations(tx, { ...allRegistrations, ...filters }, today));

/** All pages, first to last, and back again to the first. */
async function walk(filters: Partial<RegistrationFilters>) {
  const there: number[][] = [];
  const back: number[][] = [];
  let page = await list(filters);
  there.push(page.rows.map((row) => row.id));
  while (page.next !== null) {
    page = await list({ ...filters, after: page.next });
    there.push(page.rows.map((row) => row.id));
  }
  back.unshift(page.rows.map((row) => row.id));
  while (page.previous !== null) {
    page = await list({ ...filters, before: page.previous });
    back.unshift(page.rows.map((row) => row.id));
  }
  return { there, back };
}

const maybe = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: null, freq: 3 });

describe("the list of registrations", () => {
  test("holds exactly the rows that its filters describe, now and on any day past", async () => {
    const { campaign, women, cell, ward, province } = scene;
    const wanted = fc.record({
      group: maybe(registrationGroups),
      states: fc.oneof(fc.constant([]), fc.subarray([...registrationStates], { minLength: 4 })),
      unit: maybe([women.id, ward.id, province.id]),
      unitsMode: fc.constantFrom("then" as const, "today" as const),
      area: maybe([ward.id]),
      org: maybe([cell.id]),
      campaign: maybe([campaign.id]),
      round: maybe([campaign.roundId]),
      year: maybe([2026, 2025]),
      field: maybe(campaign.fieldIds),
      canonical: maybe(canonicalFields),
      noTopic: fc.constantFrom(false, false, true),
      subjectType: maybe(subjectTypes),
      type: maybe(registrationTypes),
      suspended: fc.constantFrom(false, false, true),
      asOf: maybe<PlainDate>([
        "2025-03-01",
        "2025-12-31",
        "2026-06-30",
        "2026-10-18",
        "2026-11-20",
      ]),
    });
    await fc.assert(
      fc.asyncProperty(wanted, async (partial) => {
        const filters: RegistrationFilters = { ...allRegistrations, ...partial, size: 100 };
        const expected = facts
          .filter((fact) => isListed(fact, filters, campaign, today))
          .map((fact) => fact.id);
        const { there } = await walk(filters);
        expect(there.flat().toSorted()).toEqual(expected.toSorted());
        const { total } = await list(filters);
        expect(total).toEqual({ count: expected.length, exact: true });
      }),
      { numRuns: 150 },
    );
  });

  test("shows each row once in every order, forth and back, and says where a page begins", async () => {
    const all = facts.map((fact) => fact.id).toSorted();
    for (const sort of registrationSorts) {
      const { there, back } = await walk({ sort, size: 25 });
      expect(there.flat().toSorted()).toEqual(all);
      expect(back).toEqual(there);
    }
    const first = await list({ size: 25 });
    const second = await list({ size: 25, after: first.next });
    expect([first.from, second.from]).toEqual([0, 25]);
    expect((await list({ size: 25, before: second.previous })).from).toBe(0);
  });

  test("is newest first, and names sort as Vietnamese does", async () => {
    const byTime = facts.toSorted((a, b) => b.registeredAt.getTime() - a.registeredAt.getTime());
    const newest = await list({});
    expect(newest.rows.map((row) => row.id)).toEqual(byTime.slice(0, 50).map((row) => row.id));
    const names = facts.map((fact) => fact.name).toSorted(compareVietnamese);
    const byName = await list({ sort: "name" });
    expect(byName.rows.map((row) => row.name)).toEqual(names.slice(0, 50));
  });

  test("begins anew when a cursor is forged or of another order", async () => {
    const first = await list({ size: 25 });
    const forged = [
      "",
      "abc",
      "bnVsbA",
      Buffer.from('["-registered","x",-1,0]').toString("base64url"),
    ];
    for (const after of forged) {
      expect((await list({ size: 25, after })).rows).toEqual(first.rows);
    }
    const other = await list({ size: 25, sort: "name", after: first.next });
    expect(other.rows).toEqual((await list({ size: 25, sort: "name" })).rows);
  });

  test("finds text without marks, words in any order, and codes", async () => {
    const submitted = await aRegistration(scene, {
      state: "submitted",
      draft: { name: "Thắp sáng đường quê Bản Áng", subjectName: "Chi đoàn" },
    });
    for (const q of ["thap sang", "ĐƯỜNG QUÊ", "bản áng thắp", "DVK-2026-0001"]) {
      const { rows, total } = await list({ q });
      expect(rows.map((row) => row.id)).toEqual([submitted.id]);
      expect(total).toEqual({ count: 1, exact: true });
    }
    for (const q of ["' or 1=1 --", "%", "\u202e", "x".repeat(200)]) {
      expect((await list({ q, group: "commended", asOf: "2020-01-01" })).rows).toEqual([]);
    }
  });

  test("shows each emulation model once when asked for models: its latest lượt", async () => {
    const filters = { per: "emulation_model", subjectType: "household", size: 100 } as const;
    const lots = facts.filter((fact) => fact.subjectType === "household");
    const latest = lots.filter((fact) =>
      lots.every(
        (other) =>
          other.emulationModelId !== fact.emulationModelId ||
          other.registeredAt <= fact.registeredAt,
      ),
    );
    const { rows, total } = await list(filters);
    expect(latest.length).toBeLessThan(lots.length);
    expect(rows.map((row) => row.id).toSorted()).toEqual(latest.map((row) => row.id).toSorted());
    expect(total).toEqual({ count: latest.length, exact: true });
  });

  test("asks as many questions for a hundred rows as for none", async () => {
    const full = { unit: scene.ward.id, campaign: scene.campaign.id, size: 100 } as const;
    const many = await statementsOf(() => list(full));
    const few = await statementsOf(() => list({ ...full, org: scene.cell.id }));
    expect(many.length).toBe(6);
    expect(few.length).toBe(6);
  });

  test("of another branch is empty, whatever is asked", async () => {
    const stranger = await aPerson(await foundation(), { roles: [] });
    const elsewhere = await foundation();
    const neighbour = await aPerson(elsewhere, { roles: [["viewer", elsewhere.province]] });
    for (const who of [stranger, neighbour]) {
      for (const filters of [{}, { unit: scene.ward.id }, { campaign: scene.campaign.id }]) {
        const page = await list(filters, who);
        expect([page.rows, page.total.count]).toEqual([[], 0]);
      }
    }
  });

  test("is exported whole, in its order, in batches", async () => {
    const filters = { ...allRegistrations, sort: "code" as const };
    const batches = await read(viewer, async (tx) => {
      const found: RegistrationRow[][] = [];
      for await (const rows of exportRegistrations(tx, filters, today, 30)) found.push(rows);
      return found;
    });
    const { there } = await walk({ sort: "code", size: 100 });
    expect(batches.flat().map((row) => row.id)).toEqual(there.flat());
    expect(batches.every((rows) => rows.length <= 30)).toBe(true);
    const counted = await read(viewer, (tx) => countRegistrations(tx, filters, today));
    expect(counted.count).toBe(batches.flat().length);
  });
});
