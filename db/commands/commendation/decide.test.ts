import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { read, write } from "../../doors.ts";
import { testNow } from "../../factories/clock.ts";
import {
  aDossier,
  anAwardForm,
  aRecognised,
  decisionOn,
  minutesOf,
  nomineesOf,
  type TestDossier,
} from "../../factories/commendations.ts";
import { doing, unique } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aScene, type Scene } from "../../factories/registrations.ts";
import { commendations, councilSeats } from "../../schema/commendations.ts";
import { steps } from "../../schema/history.ts";
import { decisions } from "../../schema/recognition.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { decideOnCommendation } from "./decide.ts";
import { proposeCommendation } from "./propose.ts";
import { recordCouncil } from "./record-council.ts";
import { refuseCommendation } from "./refuse.ts";
import { returnCommendation } from "./return.ts";
import { revokeCommendation } from "./revoke.ts";

let scene: Scene;
let awardFormId: number;

beforeAll(async () => {
  scene = await aScene();
  awardFormId = await anAwardForm(scene);
});

const options = () => ({ now: testNow, requestId: unique() });
const seen = async ({ id }: TestDossier) => {
  const [row] = await read(scene.leader, (tx) =>
    tx.select().from(commendations).where(eq(commendations.id, id)),
  );
  return row;
};
const decisionOf = async (dossier: TestDossier) => {
  const [row] = await read(scene.leader, (tx) =>
    tx
      .select({ decision: decisions })
      .from(commendations)
      .innerJoin(decisions, eq(decisions.id, commendations.decisionId))
      .where(eq(commendations.id, dossier.id)),
  );
  return row?.decision;
};

describe("the council's result", () => {
  const minutes = (dossier: TestDossier) => minutesOf(scene.commendationOfficer, dossier);

  it("keeps who sat, the votes, and who passed more than half of all members", async () => {
    const member = await aPerson(scene, {
      roles: [["council_member", scene.ward]],
      name: "Lý Thị Mẫu",
    });
    const registrationIds = [await aRecognised(scene), await aRecognised(scene)];
    const dossier = await aDossier(scene, { awardFormId, registrationIds, state: "proposed" });
    const taken = await minutes(dossier);
    const seats = [
      { name: "LÝ THỊ MẪU", title: "Ủy viên", present: true },
      { name: "Triệu Văn Mẫu", title: "", present: true },
      { name: "Ma Văn Mẫu", title: "", present: false },
    ];
    const [first, second] = taken.votes.map((one) => one.nomineeId);

    await doing(scene.commendationOfficer, recordCouncil, {
      ...taken,
      seats,
      votes: [
        { nomineeId: first ?? 0, for: 2, against: 0, blank: 0 },
        { nomineeId: second ?? 0, for: 1, against: 0, blank: 1 },
      ],
    });

    const row = await seen(dossier);
    const rows = await nomineesOf(scene.leader, dossier.id);
    const sat = await read(scene.leader, (tx) =>
      tx
        .select({
          name: councilSeats.name,
          present: councilSeats.present,
          id: councilSeats.personId,
        })
        .from(councilSeats)
        .where(eq(councilSeats.commendationId, dossier.id))
        .orderBy(councilSeats.id),
    );
    expect([row?.state, row?.councilMembers, row?.councilPresent, row?.councilMetOn]).toEqual([
      "council_reviewed",
      3,
      2,
      "2026-09-10",
    ]);
    expect(rows.map((one) => one.passed)).toEqual([true, false]);
    expect(sat).toEqual([
      { name: "LÝ THỊ MẪU", present: true, id: member.personId },
      { name: "Triệu Văn Mẫu", present: true, id: null },
      { name: "Ma Văn Mẫu", present: false, id: null },
    ]);
  });

  it("is refused with a ballot too many, a nominee without votes, or a day to come", async () => {
    const dossier = await aDossier(scene, { awardFormId, state: "proposed" });
    const taken = await minutes(dossier);
    const [listed] = await nomineesOf(scene.leader, dossier.id);
    const officer = scene.commendationOfficer;
    const four = taken.votes.map((one) => ({ ...one, against: 1 }));
    const asked = (changes: object) =>
      write(officer, options(), recordCouncil, { ...taken, ...changes });

    expect(await asked({ votes: four })).toEqual({
      ok: false,
      refusal: { code: "votes_exceed", params: { name: listed?.name, sum: 4, present: 3 } },
    });
    expect(await asked({ votes: [] })).toEqual({
      ok: false,
      refusal: { code: "votes_missing", params: { count: 1 } },
    });
    expect(await asked({ metOn: "2026-09-16" })).toEqual({
      ok: false,
      refusal: { code: "day_in_future", field: "metOn" },
    });
  });

  it("names a member once", async () => {
    const dossier = await aDossier(scene, { awardFormId, state: "proposed" });
    const taken = await minutes(dossier);
    const twice = taken.seats.map((seat) => ({ ...seat, name: "Một Người" }));

    expect(
      await write(scene.commendationOfficer, options(), recordCouncil, { ...taken, seats: twice }),
    ).toEqual({ ok: false, refusal: { code: "duplicate", field: "seats[1].name" } });
  });
});

describe("the leader's decision", () => {
  it("numbers the paper and fixes bonus and register number of everyone who passed", async () => {
    const issuer = await aScene();
    const registrationIds = [
      await aRecognised(issuer),
      await aRecognised(issuer, { subjectType: "individual", subjectName: "Bà Mẫu" }),
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
    const dossier = await aDossier(scene, { awardFormId, state: "council_reviewed" });

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
      await write(issuer.leader, options(), decideOnCommendation, {
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
      await aRecognised(scene, { subjectName: "Chi hội A" }),
      await aRecognised(scene, { subjectName: "Chi hội B" }),
    ];
    const dossier = await aDossier(scene, { awardFormId, registrationIds, state: "proposed" });
    const taken = await minutesOf(scene.commendationOfficer, dossier);
    const votes = taken.votes.map((one, at) => (at === 0 ? one : { ...one, for: 0, against: 3 }));
    await doing(scene.commendationOfficer, recordCouncil, { ...taken, votes });

    await doing(scene.leader, decideOnCommendation, decisionOn({ ...dossier, version: 4 }));

    const rows = await nomineesOf(scene.leader, dossier.id);
    const again = await aDossier(scene, {
      awardFormId,
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
      write(scene.leader, options(), decideOnCommendation, { ...decisionOn(dossier), decidedOn });

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
    const dossier = await aDossier(scene, { awardFormId, state: "council_reviewed" });
    const asked = (viewer: Scene["leader"]) =>
      write(viewer, options(), decideOnCommendation, decisionOn(dossier));

    expect(await asked(own)).toEqual({ ok: false, refusal: { code: "own_unit" } });
    expect(await asked(above)).toEqual({ ok: false, refusal: { code: "not_allowed" } });
    expect(await asked(scene.commendationOfficer)).toEqual({
      ok: false,
      refusal: { code: "not_allowed" },
    });
  });

  it("is refused while an achievement is on hold", async () => {
    const registrationId = await aRecognised(scene, { subjectName: "Chi hội đang kiểm tra" });
    const dossier = await aDossier(scene, {
      awardFormId,
      registrationIds: [registrationId],
      state: "council_reviewed",
    });
    await doing(scene.secretary, suspendRegistration, {
      id: registrationId,
      version: 3,
      hold: "inspection",
      reason: "Đang thanh tra",
    });

    expect(await write(scene.leader, options(), decideOnCommendation, decisionOn(dossier))).toEqual(
      {
        ok: false,
        refusal: { code: "nominee_ineligible", params: { name: "Chi hội đang kiểm tra" } },
      },
    );
  });

  it("is not found by another branch's leader", async () => {
    const other = await aScene();
    const dossier = await aDossier(scene, { awardFormId, state: "council_reviewed" });

    expect(await write(other.leader, options(), decideOnCommendation, decisionOn(dossier))).toEqual(
      { ok: false, refusal: { code: "not_found" } },
    );
  });

  it("answers a double click once", async () => {
    const dossier = await aDossier(scene, { awardFormId, state: "council_reviewed" });
    const request = { key: unique(), hash: "same" };
    const sign = () =>
      write(scene.leader, { ...options(), request }, decideOnCommendation, decisionOn(dossier));

    const [first, second] = await Promise.all([sign(), sign()]);

    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
  });
});

describe("a dossier sent back", () => {
  it("is voted on anew, the former votes staying in the history only", async () => {
    const dossier = await aDossier(scene, { awardFormId, state: "council_reviewed" });
    await doing(scene.leader, returnCommendation, { ...dossier, reason: "Thiếu biên bản" });

    await doing(scene.commendationOfficer, proposeCommendation, { id: dossier.id, version: 5 });

    const row = await seen(dossier);
    const rows = await nomineesOf(scene.leader, dossier.id);
    const [voted] = await read(scene.leader, (tx) =>
      tx
        .select({ asked: steps.asked })
        .from(steps)
        .where(eq(steps.commendationId, dossier.id))
        .orderBy(steps.id)
        .offset(2)
        .limit(1),
    );
    expect([row?.state, row?.timesReturned, row?.councilMetOn]).toEqual(["proposed", 1, null]);
    expect(rows.map((one) => [one.votesFor, one.passed])).toEqual([[null, null]]);
    expect(voted?.asked).toMatchObject({ metOn: "2026-09-10", members: 3, present: 3 });
  });

  it("is not sent back a second time", async () => {
    const dossier = await aDossier(scene, { awardFormId, state: "proposed" });
    const reason = "Thiếu biên bản";
    await doing(scene.leader, returnCommendation, { ...dossier, reason });
    await doing(scene.commendationOfficer, proposeCommendation, { id: dossier.id, version: 4 });

    expect(
      await write(scene.leader, options(), returnCommendation, {
        id: dossier.id,
        version: 5,
        reason,
      }),
    ).toEqual({ ok: false, refusal: { code: "returned_once" } });
  });
});

describe("a dossier that ends without an award", () => {
  it("is refused with its class of reason, and its achievements are free", async () => {
    const registrationIds = [await aRecognised(scene)];
    const dossier = await aDossier(scene, {
      awardFormId,
      registrationIds,
      state: "council_reviewed",
    });

    await doing(scene.leader, refuseCommendation, {
      ...dossier,
      refusalReason: "standard_not_met",
      reason: "Chưa đủ một năm",
    });

    const row = await seen(dossier);
    const again = await aDossier(scene, { awardFormId, registrationIds });
    expect([row?.state, row?.refusalReason]).toEqual(["refused", "standard_not_met"]);
    expect(await nomineesOf(scene.leader, again.id)).toHaveLength(1);
  });

  it("is revoked by a decision of its own, the first one staying", async () => {
    const registrationIds = [await aRecognised(scene)];
    const dossier = await aDossier(scene, { awardFormId, registrationIds, state: "decided" });
    const paper = {
      ...decisionOn(dossier),
      revocationGround: "false_merit" as const,
      reason: "Kê khai không đúng",
    };

    expect(
      await write(scene.leader, options(), revokeCommendation, {
        ...paper,
        decidedOn: "2026-09-14",
      }),
    ).toEqual({ ok: false, refusal: { code: "date_before_decision", field: "decidedOn" } });
    await doing(scene.leader, revokeCommendation, paper);

    const row = await seen(dossier);
    const first = await decisionOf(dossier);
    const again = await aDossier(scene, { awardFormId, registrationIds });
    expect([row?.state, row?.revocationGround]).toEqual(["revoked", "false_merit"]);
    expect(first?.kind).toBe("commendation");
    expect(row?.revocationDecisionId).not.toBe(row?.decisionId);
    expect(await nomineesOf(scene.leader, again.id)).toHaveLength(1);
  });
});
