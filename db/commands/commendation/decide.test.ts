import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import {
  type AwardScene,
  aDossier,
  anAwardForm,
  anAwardScene,
  decisionOn,
  markedRecognised,
  minutesOf,
  nomineesOf,
} from "../../factories/commendations.ts";
import { doing, trying, unique } from "../../factories/doing.ts";
import { movedElsewhere } from "../../factories/moves.ts";
import { aPerson } from "../../factories/people.ts";
import { aScene, type Scene } from "../../factories/registrations.ts";
import { steps } from "../../schema/history.ts";
import { decisions } from "../../schema/recognition.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { decideOnCommendation } from "./decide.ts";
import { recordCouncil } from "./record-council.ts";

let scene: AwardScene;

beforeAll(async () => {
  scene = await anAwardScene();
});

describe("the leader's decision", () => {
  it("numbers the paper and fixes bonus and register number of everyone who passed", async () => {
    const issuer = await aScene();
    const registrationIds = [
      await markedRecognised(issuer),
      await markedRecognised(issuer, { subjectType: "individual", subjectName: "Bà Mẫu" }),
    ];
    const dossier = await aDossier(issuer, { registrationIds, state: "decided" });

    const rows = await nomineesOf(issuer.leader, dossier.id);
    const [found] = await read(issuer.leader, (tx) =>
      tx.select().from(decisions).where(eq(decisions.orgUnitId, issuer.ward.id)),
    );
    expect(found).toMatchObject({
      kind: "commendation",
      number: 1,
      symbol: "QĐ-UBND",
      year: 2026,
      decidedOn: "2026-09-15",
      issuerName: "Ủy ban nhân dân phường An Mẫu",
      signerName: "Hoàng Văn Mẫu",
    });
    // 0,3 and 0,15 × 2.530.000, to the nearest ten thousand.
    expect(
      rows.map((row) => [
        row.baseSalary,
        row.multiplier,
        row.rawBonus,
        row.bonus,
        row.goldenRegisterNo,
      ]),
    ).toEqual([
      [2_530_000, 0.3, 759_000, 760_000, "01/2026"],
      [2_530_000, 0.15, 379_500, 380_000, "02/2026"],
    ]);
  });

  it("stands in the history under the day on the paper", async () => {
    const dossier = await aDossier(scene, { state: "council_reviewed" });

    await doing(scene.leader, decideOnCommendation, {
      ...decisionOn(dossier),
      decidedOn: "2026-09-12",
    });

    const taken = await read(scene.leader, (tx) =>
      tx
        .select({ step: steps.step, decidedOn: steps.decidedOn, by: steps.actorName })
        .from(steps)
        .where(eq(steps.commendationId, dossier.id))
        .orderBy(steps.id),
    );
    expect(taken.map((one) => one.step)).toEqual(["create", "propose", "record_council", "decide"]);
    expect(taken.at(-1)).toEqual({
      step: "decide",
      decidedOn: "2026-09-12",
      by: scene.leader.name,
    });
  });

  it("takes a typed number, goes on from it, and refuses one that is used", async () => {
    const issuer = await aScene();
    const typed = { number: 41 };
    const first = await aDossier(issuer, { state: "council_reviewed" });
    const second = await aDossier(issuer, { state: "council_reviewed" });

    await doing(issuer.leader, decideOnCommendation, { ...decisionOn(first), ...typed });

    expect(
      await trying(issuer.leader, decideOnCommendation, {
        ...decisionOn(second),
        ...typed,
      }),
    ).toEqual({ ok: false, refusal: { code: "number_taken", field: "number" } });
    await doing(issuer.leader, decideOnCommendation, decisionOn(second));
    const numbers = await read(issuer.leader, (tx) =>
      tx
        .select({ number: decisions.number })
        .from(decisions)
        .where(eq(decisions.orgUnitId, issuer.ward.id))
        .orderBy(decisions.number),
    );
    expect(numbers).toEqual([{ number: 41 }, { number: 42 }]);
  });

  it("gives two decisions at once two numbers", async () => {
    const issuer = await aScene();
    const dossiers = [
      await aDossier(issuer, { state: "council_reviewed" }),
      await aDossier(issuer, { state: "council_reviewed" }),
    ];

    await Promise.all(
      dossiers.map((dossier) => doing(issuer.leader, decideOnCommendation, decisionOn(dossier))),
    );

    const rows = await Promise.all(dossiers.map(({ id }) => nomineesOf(issuer.leader, id)));
    const numbers = await read(issuer.leader, (tx) =>
      tx
        .select({ number: decisions.number })
        .from(decisions)
        .where(eq(decisions.orgUnitId, issuer.ward.id))
        .orderBy(decisions.number),
    );
    expect(numbers).toEqual([{ number: 1 }, { number: 2 }]);
    expect(
      rows
        .flat()
        .map((row) => row.goldenRegisterNo)
        .sort(),
    ).toEqual(["01/2026", "02/2026"]);
  });

  it("frees the achievement of a nominee who did not pass", async () => {
    const registrationIds = [
      await markedRecognised(scene, { subjectName: "Chi hội A" }),
      await markedRecognised(scene, { subjectName: "Chi hội B" }),
    ];
    const dossier = await aDossier(scene, { registrationIds, state: "proposed" });
    const taken = await minutesOf(scene.commendationOfficer, dossier);
    const votes = taken.votes.map((one, at) => (at === 0 ? one : { ...one, for: 0, against: 3 }));
    await doing(scene.commendationOfficer, recordCouncil, { ...taken, votes });

    await doing(scene.leader, decideOnCommendation, decisionOn({ ...dossier, version: 4 }));

    const rows = await nomineesOf(scene.leader, dossier.id);
    const again = await aDossier(scene, {
      registrationIds: registrationIds.slice(1),
    });
    expect(rows.map((row) => [row.passed, row.bonus])).toEqual([
      [true, 760_000],
      [false, null],
    ]);
    expect(await nomineesOf(scene.leader, again.id)).toHaveLength(1);
  });

  it("is refused on a day to come, before the council, or under a form not in force", async () => {
    const young = await anAwardForm(scene, { validFrom: "2026-09-13" });
    const dossier = await aDossier(scene, { awardFormId: young, state: "council_reviewed" });
    const asked = (decidedOn: "2026-09-16" | "2026-09-09" | "2026-09-12") =>
      trying(scene.leader, decideOnCommendation, { ...decisionOn(dossier), decidedOn });

    expect(await asked("2026-09-16")).toEqual({
      ok: false,
      refusal: { code: "date_in_future", field: "decidedOn" },
    });
    expect(await asked("2026-09-09")).toEqual({
      ok: false,
      refusal: { code: "date_before_council", field: "decidedOn" },
    });
    expect(await asked("2026-09-12")).toEqual({
      ok: false,
      refusal: { code: "form_not_valid", field: "awardFormId", params: { date: "2026-09-12" } },
    });
  });

  it("is refused to a leader of the registering organisation and to everyone else", async () => {
    const own = await aPerson(scene, {
      roles: [["leader", scene.ward]],
      memberOf: [scene.women],
    });
    const above = await aPerson(scene, { roles: [["leader", scene.province]] });
    const dossier = await aDossier(scene, { state: "council_reviewed" });
    const asked = (viewer: Scene["leader"]) =>
      trying(viewer, decideOnCommendation, decisionOn(dossier));

    expect(await asked(own)).toEqual({ ok: false, refusal: { code: "own_unit" } });
    expect(await asked(above)).toEqual({ ok: false, refusal: { code: "not_allowed" } });
    expect(await asked(scene.commendationOfficer)).toEqual({
      ok: false,
      refusal: { code: "not_allowed" },
    });
  });

  it("is refused where a nominee's unit went to another issuer meanwhile", async () => {
    const issuer = await anAwardScene();
    const registrationId = await markedRecognised(issuer, {
      unit: issuer.school,
      subjectName: "Tổ Toán",
    });
    const dossier = await aDossier(issuer, {
      registrationIds: [registrationId, await markedRecognised(issuer)],
      state: "council_reviewed",
    });
    await movedElsewhere(issuer, issuer.school);

    expect(await trying(issuer.leader, decideOnCommendation, decisionOn(dossier))).toEqual({
      ok: false,
      refusal: {
        code: "nominee_ineligible",
        params: { name: "Tổ Toán", reason: "not_recognised" },
      },
    });
  });

  it("is refused while an achievement is on hold", async () => {
    const registrationId = await markedRecognised(scene, { subjectName: "Chi hội đang kiểm tra" });
    const dossier = await aDossier(scene, {
      registrationIds: [registrationId],
      state: "council_reviewed",
    });
    await doing(scene.secretary, suspendRegistration, {
      id: registrationId,
      version: 3,
      hold: "inspection",
      reason: "Đang thanh tra",
    });

    expect(await trying(scene.leader, decideOnCommendation, decisionOn(dossier))).toEqual({
      ok: false,
      refusal: {
        code: "nominee_ineligible",
        params: { name: "Chi hội đang kiểm tra", reason: "suspended" },
      },
    });
  });

  it("is not found by another branch's leader", async () => {
    const other = await aScene();
    const dossier = await aDossier(scene, { state: "council_reviewed" });

    expect(await trying(other.leader, decideOnCommendation, decisionOn(dossier))).toEqual({
      ok: false,
      refusal: { code: "not_found" },
    });
  });

  it("answers a double click once", async () => {
    const dossier = await aDossier(scene, { state: "council_reviewed" });
    const request = { key: unique(), hash: "same" };
    const options = { now: testNow, requestId: unique(), request };
    const sign = () => write(scene.leader, options, decideOnCommendation, decisionOn(dossier));

    const [first, second] = await Promise.all([sign(), sign()]);

    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
  });
});
