import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import {
  type AwardScene,
  aDossier,
  anAwardScene,
  decisionOn,
  dossierSeen,
  markedRecognised,
  nomineesOf,
  type TestDossier,
} from "../../factories/commendations.ts";
import { doing, trying } from "../../factories/doing.ts";
import { steps } from "../../schema/history.ts";
import { proposeCommendation } from "./propose.ts";
import { refuseCommendation } from "./refuse.ts";
import { returnCommendation } from "./return.ts";
import { revokeCommendation } from "./revoke.ts";

let scene: AwardScene;

beforeAll(async () => {
  scene = await anAwardScene();
});

const seen = (dossier: TestDossier) => dossierSeen(scene.leader, dossier);

describe("a dossier sent back", () => {
  it("is voted on anew, the former votes staying in the history only", async () => {
    const dossier = await aDossier(scene, { state: "council_reviewed" });
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
    const dossier = await aDossier(scene, { state: "proposed" });
    const reason = "Thiếu biên bản";
    await doing(scene.leader, returnCommendation, { ...dossier, reason });
    await doing(scene.commendationOfficer, proposeCommendation, { id: dossier.id, version: 4 });

    expect(
      await trying(scene.leader, returnCommendation, {
        id: dossier.id,
        version: 5,
        reason,
      }),
    ).toEqual({ ok: false, refusal: { code: "returned_once" } });
  });
});

describe("a dossier that ends without an award", () => {
  it("is refused with its class of reason, and its achievements are free", async () => {
    const registrationIds = [await markedRecognised(scene)];
    const dossier = await aDossier(scene, {
      registrationIds,
      state: "council_reviewed",
    });

    await doing(scene.leader, refuseCommendation, {
      ...dossier,
      refusalReason: "standard_not_met",
      reason: "Chưa đủ một năm",
    });

    const row = await seen(dossier);
    const again = await aDossier(scene, { registrationIds });
    expect([row?.state, row?.refusalReason]).toEqual(["refused", "standard_not_met"]);
    expect(await nomineesOf(scene.leader, again.id)).toHaveLength(1);
  });

  it("is revoked by a decision of its own, the first one staying", async () => {
    const registrationIds = [await markedRecognised(scene)];
    const dossier = await aDossier(scene, { registrationIds, state: "decided" });
    const paper = {
      ...decisionOn(dossier),
      revocationGround: "false_merit" as const,
      reason: "Kê khai không đúng",
    };

    expect(
      await trying(scene.leader, revokeCommendation, {
        ...paper,
        decidedOn: "2026-09-14",
      }),
    ).toEqual({ ok: false, refusal: { code: "date_before_decision", field: "decidedOn" } });
    await doing(scene.leader, revokeCommendation, paper);

    const row = await seen(dossier);
    const again = await aDossier(scene, { registrationIds });
    expect([row?.state, row?.revocationGround]).toEqual(["revoked", "false_merit"]);
    expect(row?.decisionKind).toBe("commendation");
    expect(row?.revocationDecisionId).not.toBe(row?.decisionId);
    expect(await nomineesOf(scene.leader, again.id)).toHaveLength(1);
  });
});
