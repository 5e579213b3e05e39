import { beforeAll, describe, expect, it } from "vitest";
import {
  type AwardScene,
  aDossier,
  anAwardForm,
  anAwardScene,
  markedRecognised,
  nomineesOf,
  type TestDossier,
} from "../../factories/commendations.ts";
import { doing, trying, unique } from "../../factories/doing.ts";
import { aPerson } from "../../factories/people.ts";
import { aRegistration, aScene } from "../../factories/registrations.ts";
import { addNominees } from "./add-nominees.ts";
import { createCommendation } from "./create.ts";
import { setNominees } from "./set-nominees.ts";

let scene: AwardScene;

beforeAll(async () => {
  scene = await anAwardScene();
});

const text = () => ({
  awardFormId: scene.awardFormId,
  title: "Khen thưởng năm 2026",
  meritText: "có thành tích tiêu biểu",
});

describe("nominating", () => {
  const nominated = (dossier: TestDossier) => nomineesOf(scene.commendationOfficer, dossier.id);

  it("takes kind, name, unit and merit from the registration", async () => {
    const name = `Ngõ phố tự quản ${unique()}`;
    const registrationId = await markedRecognised(scene, {
      name,
      subjectType: "individual",
      subjectName: "Bà Nông Thị Mẫu",
    });

    const dossier = await aDossier(scene, { registrationIds: [registrationId] });

    const rows = await nominated(dossier);
    expect(
      rows.map((row) => [row.subjectType, row.name, row.orgUnitId, row.achievement, row.position]),
    ).toEqual([["individual", "Bà Nông Thị Mẫu", scene.women.id, name, 1]]);
  });

  it("makes one nomination of two registrations of one subject", async () => {
    const subjectName = `Chi hội ${unique()}`;
    const registrationIds = [
      await markedRecognised(scene, { subjectName, name: "Đường hoa" }),
      await markedRecognised(scene, { subjectName, name: "Ngõ sạch" }),
    ];

    const dossier = await aDossier(scene, { registrationIds });

    const rows = await nominated(dossier);
    expect(rows.map((row) => [row.name, row.achievement])).toEqual([
      [subjectName, "Đường hoa; Ngõ sạch"],
    ]);
  });

  it("refuses a registration that is not recognised, naming it", async () => {
    const { id } = await aRegistration(scene, { state: "accepted" });
    const dossier = await aDossier(scene);

    expect(
      await trying(scene.commendationOfficer, addNominees, {
        ...dossier,
        registrationIds: [id],
      }),
    ).toEqual({
      ok: false,
      refusal: {
        code: "nominee_ineligible",
        params: { name: "Chi hội Phụ nữ tổ 1", reason: "not_recognised" },
      },
    });
  });

  it("refuses an achievement that another dossier already rests on", async () => {
    const registrationId = await markedRecognised(scene, { subjectName: "Chi hội tổ 9" });
    await aDossier(scene, { registrationIds: [registrationId] });
    const second = await aDossier(scene);

    expect(
      await trying(scene.commendationOfficer, addNominees, {
        ...second,
        registrationIds: [registrationId],
      }),
    ).toEqual({
      ok: false,
      refusal: {
        code: "nominee_ineligible",
        params: { name: "Chi hội tổ 9", reason: "achievement_used" },
      },
    });
  });

  it("lets the database settle two officers who nominate one achievement at once", async () => {
    const registrationIds = [await markedRecognised(scene)];
    const dossiers = [await aDossier(scene), await aDossier(scene)];

    const answers = await Promise.all(
      dossiers.map((dossier) =>
        trying(scene.commendationOfficer, addNominees, { ...dossier, registrationIds }),
      ),
    );

    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
  });

  it("does not find a registration of another branch", async () => {
    const other = await aScene();
    const foreign = await markedRecognised(other);
    const dossier = await aDossier(scene);

    expect(
      await trying(scene.commendationOfficer, addNominees, {
        ...dossier,
        registrationIds: [foreign],
      }),
    ).toEqual({ ok: false, refusal: { code: "not_found" } });
  });

  it("reaches no further than the issuer's own units", async () => {
    const elsewhere = await aPerson(scene, {
      roles: [
        ["commendation_officer", scene.women],
        ["viewer", scene.ward],
      ],
    });
    const form = await anAwardForm({ commendationOfficer: elsewhere, ward: scene.women });
    const registrationId = await markedRecognised(scene, { unit: scene.school });
    const { id } = await doing(elsewhere, createCommendation, {
      ...text(),
      awardFormId: form,
      campaignId: scene.campaign.id,
    });

    expect(
      await trying(elsewhere, addNominees, {
        id,
        version: 1,
        registrationIds: [registrationId],
      }),
    ).toEqual({ ok: false, refusal: { code: "not_found" } });
  });

  it("is blocked for an officer who works in the registering organisation", async () => {
    const own = await aPerson(scene, {
      roles: [["commendation_officer", scene.ward]],
      memberOf: [scene.school],
    });
    const registrationId = await markedRecognised(scene, {
      unit: scene.school,
      subjectName: "Chi bộ nhà trường",
    });
    const dossier = await aDossier(scene);

    expect(
      await trying(own, addNominees, { ...dossier, registrationIds: [registrationId] }),
    ).toEqual({
      ok: false,
      refusal: {
        code: "nominee_ineligible",
        params: { name: "Chi bộ nhà trường", reason: "own_unit" },
      },
    });
  });

  it("sets the printed names and their order, and frees what is taken off", async () => {
    const registrationIds = [
      await markedRecognised(scene, { subjectName: "Chi hội A" }),
      await markedRecognised(scene, { subjectName: "Chi hội B" }),
      await markedRecognised(scene, { subjectName: "Chi hội C" }),
    ];
    const dossier = await aDossier(scene, { registrationIds });
    const [a, b, c] = await nominated(dossier);
    const line = (row: typeof a, name: string, remove = false) => ({
      id: row?.id ?? 0,
      name,
      achievement: "Tuyến đường hoa",
      remove,
    });

    await doing(scene.commendationOfficer, setNominees, {
      ...dossier,
      nominees: [line(c, "Chi hội Phụ nữ tổ C"), line(a, "Chi hội A", true), line(b, "Chi hội B")],
    });

    const rows = await nominated(dossier);
    expect(rows.map((row) => [row.name, row.position])).toEqual([
      ["Chi hội Phụ nữ tổ C", 1],
      ["Chi hội B", 2],
    ]);
    const again = await aDossier(scene, {
      registrationIds: registrationIds.slice(0, 1),
    });
    expect((await nominated(again)).map((row) => row.name)).toEqual(["Chi hội A"]);
  });

  it("does not touch the nominees of another dossier", async () => {
    const dossier = await aDossier(scene);
    const [foreign] = await nominated(await aDossier(scene));
    const line = { id: foreign?.id ?? 0, name: "Khác", achievement: "Khác", remove: true };

    expect(
      await trying(scene.commendationOfficer, setNominees, {
        ...dossier,
        nominees: [line],
      }),
    ).toEqual({ ok: false, refusal: { code: "not_found" } });
  });
});
