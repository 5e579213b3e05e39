import { beforeAll, describe, expect, it } from "vitest";
import { parseAwardFilters, parseDossierFilters } from "../../domain/commendation/filters.ts";
import { revokeCommendation } from "../commands/commendation/revoke.ts";
import { read } from "../doors.ts";
import {
  aDossier,
  anAwardForm,
  decisionOn,
  markedRecognised,
  type TestDossier,
} from "../factories/commendations.ts";
import { doing } from "../factories/doing.ts";
import { aPerson } from "../factories/people.ts";
import { aScene, type Scene } from "../factories/registrations.ts";
import { listCandidates } from "./candidates.ts";
import { commendationCase } from "./commendation-case.ts";
import { awardYears, listAwards, listDossiers } from "./commendations.ts";

let scene: Scene;
let decided: TestDossier;
let revoked: TestDossier;
let draft: TestDossier;

beforeAll(async () => {
  scene = await aScene();
  const awardFormId = await anAwardForm(scene);
  const named = (subjectName: string, subjectType: "collective" | "individual" = "collective") =>
    markedRecognised(scene, { subjectName, subjectType });
  const registrationIds = [
    await named("Chi bộ tổ dân phố số 5"),
    await named("Bà Đỗ Thị Hồng", "individual"),
  ];
  decided = await aDossier(scene, { awardFormId, registrationIds, state: "decided" });
  revoked = await aDossier(scene, {
    awardFormId,
    registrationIds: [await named("Ông Lê Văn Mẫu", "individual")],
    state: "decided",
  });
  await doing(scene.leader, revokeCommendation, {
    ...decisionOn(revoked),
    revocationGround: "false_merit",
    reason: "Kê khai không đúng",
  });
  draft = await aDossier(scene, { awardFormId, registrationIds: [await named("Chi hội nháp")] });
});

const awards = (asked: Record<string, string> = {}, viewer = scene.leader) =>
  read(viewer, (tx) => listAwards(tx, parseAwardFilters(asked)));
const names = async (asked: Record<string, string>) =>
  (await awards(asked)).rows.map((row) => row.name);

describe("the register of commendations", () => {
  it("holds everybody who was awarded, the latest first, and what was revoked since", async () => {
    const { rows, total } = await awards();

    expect(rows.map((row) => [row.name, row.revokedOn, row.commendationId])).toEqual([
      ["Ông Lê Văn Mẫu", "2026-09-15", revoked.id],
      ["Bà Đỗ Thị Hồng", null, decided.id],
      ["Chi bộ tổ dân phố số 5", null, decided.id],
    ]);
    expect(total).toBe(3);
  });

  it.each([
    ["do thi hong", ["Bà Đỗ Thị Hồng"]],
    ["ĐỖ HỒNG", ["Bà Đỗ Thị Hồng"]],
    ["tổ dân phố", ["Chi bộ tổ dân phố số 5"]],
    ["100%", []],
    ["_", ["Ông Lê Văn Mẫu", "Bà Đỗ Thị Hồng", "Chi bộ tổ dân phố số 5"]],
  ])("is searched without marks: %s", async (q, found) => {
    expect(await names({ q })).toEqual(found);
  });

  it("is asked by year, kind of subject and unit", async () => {
    expect(await names({ year: "2025" })).toEqual([]);
    expect(await names({ subjectType: "collective" })).toEqual(["Chi bộ tổ dân phố số 5"]);
    expect(await names({ unit: String(scene.women.id) })).toHaveLength(3);
    expect(await names({ unit: String(scene.ward.id) })).toHaveLength(3);
    expect(await names({ unit: String(scene.school.id) })).toEqual([]);
    expect(await read(scene.leader, awardYears)).toEqual([2026]);
  });

  it("is seen from above and not from another branch", async () => {
    const other = await aScene();
    const above = await aPerson(scene, { roles: [["viewer", scene.province]] });

    expect((await awards({}, above)).total).toBe(3);
    expect(await awards({}, other.leader)).toMatchObject({ rows: [], total: 0 });
  });
});

describe("pages of the register", () => {
  it("lead on and back again without losing or repeating anybody", async () => {
    const busy = await aScene();
    const awardFormId = await anAwardForm(busy);
    const registrationIds: number[] = [];
    for (let at = 0; at < 52; at += 1) registrationIds.push(await markedRecognised(busy));
    await aDossier(busy, { awardFormId, registrationIds, state: "decided" });

    const first = await awards({}, busy.leader);
    const second = await awards({ sau: first.next ?? "" }, busy.leader);
    const back = await awards({ truoc: second.previous ?? "" }, busy.leader);

    expect([first.rows.length, first.from, first.previous]).toEqual([50, 0, null]);
    expect([second.rows.length, second.from, second.next]).toEqual([2, 50, null]);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(52);
    expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
    expect([back.from, back.previous]).toEqual([0, null]);
  }, 120_000);
});

describe("the list of dossiers", () => {
  it("shows each with its nominees and decision, by state when asked", async () => {
    const listed = (asked: Record<string, string>) =>
      read(scene.leader, (tx) => listDossiers(tx, parseDossierFilters(asked)));

    const all = await listed({});
    const drafts = await listed({ state: "draft" });

    expect(all.rows.map((row) => [row.id, row.state, row.nominees, row.number])).toEqual([
      [draft.id, "draft", 1, null],
      [revoked.id, "revoked", 1, 2],
      [decided.id, "decided", 2, 1],
    ]);
    expect([all.total, drafts.total, drafts.rows.map((row) => row.id)]).toEqual([3, 1, [draft.id]]);
  });
});

describe("candidates of a dossier", () => {
  it("are the recognised registrations of its campaign, each with what blocks it", async () => {
    const fresh = await markedRecognised(scene, {
      subjectName: "Chi hội mới",
      name: "Đường cờ Tổ quốc",
    });
    const rows = await read(scene.commendationOfficer, async (tx) => {
      const dossier = await commendationCase(tx, scene.commendationOfficer, draft.id);
      if (!dossier) throw new Error("no dossier");
      const filters = {
        q: "co to quoc",
        subjectType: null,
        unit: null,
        from: "free" as const,
        after: null,
      };
      return (await listCandidates(tx, scene.commendationOfficer, dossier, filters)).rows;
    });

    expect(rows.map((row) => [row.id, row.outstanding, row.candidate.name])).toEqual([
      [fresh, false, "Chi hội mới"],
    ]);
  });
});
