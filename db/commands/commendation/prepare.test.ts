import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../../doors.ts";
import {
  type AwardScene,
  aDossier,
  anAwardForm,
  anAwardScene,
  dossierSeen,
  markedRecognised,
  nomineesOf,
  type TestDossier,
} from "../../factories/commendations.ts";
import { doing, trying } from "../../factories/doing.ts";
import { aScene } from "../../factories/registrations.ts";
import { auditEntries, steps } from "../../schema/history.ts";
import { suspendRegistration } from "../model-registration/hold.ts";
import { createCommendation } from "./create.ts";
import { editCommendation } from "./edit.ts";
import { proposeCommendation } from "./propose.ts";
import { withdrawCommendation } from "./withdraw.ts";

let scene: AwardScene;

beforeAll(async () => {
  scene = await anAwardScene();
});

const text = () => ({
  awardFormId: scene.awardFormId,
  title: "Khen thưởng năm 2026",
  meritText: "có thành tích tiêu biểu",
});
const seen = (id: number) => dossierSeen(scene.leader, { id });

describe("opening a dossier", () => {
  it("begins a draft of the form's issuer, with its first line of history", async () => {
    const input = { ...text(), campaignId: scene.campaign.id };

    const { id } = await doing(scene.commendationOfficer, createCommendation, input);

    const row = await seen(id);
    const history = await read(scene.leader, (tx) =>
      tx
        .select({ step: steps.step, from: steps.fromState, to: steps.toState, by: steps.actorId })
        .from(steps)
        .where(eq(steps.commendationId, id)),
    );
    expect([row?.state, row?.orgUnitId, row?.version]).toEqual(["draft", scene.ward.id, 1]);
    expect(history).toEqual([
      { step: "create", from: null, to: "draft", by: scene.commendationOfficer.personId },
    ]);
  });

  it("is refused to everyone but the issuer's commendation officer", async () => {
    const input = { ...text(), campaignId: scene.campaign.id };

    for (const viewer of [scene.leader, scene.officer, scene.secretary]) {
      expect(await trying(viewer, createCommendation, input)).toEqual({
        ok: false,
        refusal: { code: "not_allowed" },
      });
    }
  });

  it("does not know another branch's campaign or form", async () => {
    const other = await aScene();
    const officer = scene.commendationOfficer;
    const foreignForm = { ...text(), campaignId: scene.campaign.id };

    expect(
      await trying(officer, createCommendation, {
        ...text(),
        campaignId: other.campaign.id,
      }),
    ).toEqual({ ok: false, refusal: { code: "invalid_reference", field: "campaignId" } });
    expect(
      await trying(officer, createCommendation, {
        ...foreignForm,
        awardFormId: await anAwardForm(other),
      }),
    ).toEqual({ ok: false, refusal: { code: "not_found", field: "awardFormId" } });
  });

  it("needs a form in force today", async () => {
    const ended = await anAwardForm(scene, { validTo: "2026-09-15" });
    const input = { ...text(), awardFormId: ended, campaignId: scene.campaign.id };

    expect(await trying(scene.commendationOfficer, createCommendation, input)).toEqual({
      ok: false,
      refusal: { code: "form_not_valid", field: "awardFormId", params: { date: "2026-09-15" } },
    });
  });
});

describe("editing a dossier", () => {
  it("changes its text, and says in the audit log what changed", async () => {
    const { id, version } = await aDossier(scene);

    await doing(scene.commendationOfficer, editCommendation, {
      ...text(),
      id,
      version,
      title: "Khen thưởng đợt 2",
    });

    const entries = await read(scene.leader, (tx) =>
      tx
        .select({ before: auditEntries.before, after: auditEntries.after })
        .from(auditEntries)
        .where(eq(auditEntries.subjectId, id))
        .orderBy(auditEntries.id),
    );
    expect((await seen(id))?.title).toBe("Khen thưởng đợt 2");
    expect(entries.at(-1)).toEqual({
      before: {
        title: "Khen thưởng năm 2026",
        meritText: "có thành tích tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026",
      },
      after: { title: "Khen thưởng đợt 2", meritText: "có thành tích tiêu biểu" },
    });
  });

  it("is refused when somebody else saved in between, and once it was proposed", async () => {
    const dossier = await aDossier(scene);
    const proposed = await aDossier(scene, { state: "proposed" });
    const officer = scene.commendationOfficer;
    const stale = { ...text(), ...dossier, version: 1 };

    expect(await trying(officer, editCommendation, stale)).toEqual({
      ok: false,
      refusal: { code: "stale" },
    });
    expect(await trying(officer, editCommendation, { ...text(), ...proposed })).toEqual({
      ok: false,
      refusal: { code: "wrong_state" },
    });
  });
});

describe("proposing", () => {
  it("puts the dossier before the council", async () => {
    const dossier = await aDossier(scene);

    await doing(scene.commendationOfficer, proposeCommendation, dossier);

    expect((await seen(dossier.id))?.state).toBe("proposed");
  });

  it("is refused while a registration it rests on is on hold", async () => {
    const registrationId = await markedRecognised(scene, { subjectName: "Chi hội tạm dừng" });
    const dossier = await aDossier(scene, { registrationIds: [registrationId] });
    await doing(scene.secretary, suspendRegistration, {
      id: registrationId,
      version: 3,
      hold: "complaint",
      reason: "Đang giải quyết đơn thư",
    });

    expect(await trying(scene.commendationOfficer, proposeCommendation, dossier)).toEqual({
      ok: false,
      refusal: {
        code: "nominee_ineligible",
        params: { name: "Chi hội tạm dừng", reason: "suspended" },
      },
    });
  });

  it("needs a nominee", async () => {
    const { id } = await doing(scene.commendationOfficer, createCommendation, {
      ...text(),
      campaignId: scene.campaign.id,
    });

    expect(
      await trying(scene.commendationOfficer, proposeCommendation, { id, version: 1 }),
    ).toEqual({ ok: false, refusal: { code: "no_nominees" } });
  });
});

describe("withdrawing", () => {
  it("ends the dossier and frees its achievements", async () => {
    const registrationIds = [await markedRecognised(scene)];
    const dossier = await aDossier(scene, { registrationIds });

    await doing(scene.commendationOfficer, withdrawCommendation, {
      ...dossier,
      reason: "Bổ sung thành tích",
    });

    const again = await aDossier(scene, { registrationIds });
    expect((await seen(dossier.id))?.state).toBe("withdrawn");
    expect(await nominated(again)).toHaveLength(1);
  });

  const nominated = (dossier: TestDossier) => nomineesOf(scene.commendationOfficer, dossier.id);
});
