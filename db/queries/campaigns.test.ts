import { describe, expect, it } from "vitest";
import { newSheet } from "../commands/campaign/new-sheet.ts";
import { read } from "../doors.ts";
import { aCampaign } from "../factories/campaigns.ts";
import { doing } from "../factories/doing.ts";
import { aUnit, foundation } from "../factories/foundation.ts";
import { aPerson } from "../factories/people.ts";
import { campaignChoices, ownersFor } from "./campaign-choices.ts";
import { getCampaign, listCampaigns } from "./campaigns.ts";

async function scene() {
  const branch = await foundation();
  const secretary = await aPerson(branch, { roles: [["committee_secretary", branch.ward]] });
  const campaign = await aCampaign(secretary, branch.ward, { name: "Dân vận khéo đô thị" });
  return { ...branch, secretary, campaign };
}

describe("the list of campaigns", () => {
  it("shows a campaign along its line and to nobody beside it", async () => {
    const branch = await scene();
    const { administrator, province, cell, campaign } = branch;
    const officer = await aPerson(branch, { roles: [["ward_officer", cell]] });
    const neighbour = await aUnit(administrator, province, "ward");
    const beside = await aPerson(branch, { roles: [["viewer", neighbour]] });
    const elsewhere = await foundation();

    const seen = await Promise.all(
      [administrator, officer, beside, elsewhere.administrator].map(async (viewer) => {
        const rows = await read(viewer, (tx) => listCampaigns(tx, ""));
        return rows.map((row) => [row.id, row.rounds]);
      }),
    );

    const one = [[campaign.id, ["Đợt năm 2026"]]];
    expect(seen).toEqual([one, one, [], []]);
  });

  it("is searched without accents, by the campaign and by its owner", async () => {
    const { secretary, campaign } = await scene();
    const found = async (q: string) =>
      (await read(secretary, (tx) => listCampaigns(tx, q))).map((row) => row.id);

    expect(await found("do thi")).toEqual([campaign.id]);
    expect(await found("phuong")).toEqual([campaign.id]);
    expect(await found("100%")).toEqual([]);
  });
});

describe("a campaign", () => {
  it("comes with its rounds, lists, classes and sheets, the sheet in force first", async () => {
    const { secretary, campaign, ward } = await scene();
    await doing(secretary, newSheet, {
      campaignId: campaign.id,
      version: 1,
      name: "Bảng điểm theo hướng dẫn",
      totalPoints: 100,
      isReference: false,
      criteria: [
        { groupName: "A", name: "Xây dựng", guidance: "", maxPoints: 40 },
        { groupName: "B", name: "Kết quả", guidance: "Theo báo cáo", maxPoints: 60 },
      ],
    });

    const found = await read(secretary, (tx) => getCampaign(tx, campaign.id));

    expect([found?.orgUnitId, found?.recogniserUnitId, found?.rounds.length]).toEqual([
      ward.id,
      ward.id,
      1,
    ]);
    expect(found?.topics.map((topic) => topic.id)).toEqual(campaign.topicIds);
    expect(found?.classes.map((one) => one.name)).toEqual([
      "Xuất sắc",
      "Tốt",
      "Khá",
      "Đạt",
      "Không đạt",
    ]);
    const sheets = found?.sheets.map((sheet) => [
      sheet.number,
      sheet.isReference,
      sheet.criteria.length,
    ]);
    expect(sheets).toEqual([
      [2, false, 2],
      [1, true, 10],
    ]);
    expect(found?.sheets[0]?.criteria.map((row) => row.name)).toEqual(["Xây dựng", "Kết quả"]);
  });

  it("is not there for those who may not see it", async () => {
    const { campaign } = await scene();
    const { administrator } = await foundation();

    expect(await read(administrator, (tx) => getCampaign(tx, campaign.id))).toBeNull();
  });
});

describe("a new campaign", () => {
  it("is opened where its secretary sits, recognised there or above", async () => {
    const { secretary, ward, province } = await scene();

    const { owners, choices } = await read(secretary, async (tx) => ({
      owners: await ownersFor(tx, secretary),
      choices: await campaignChoices(tx, ward),
    }));

    expect(owners.map((unit) => unit.id)).toEqual([ward.id]);
    expect(choices.recognisers.map((unit) => unit.id)).toEqual([ward.id, province.id]);
    expect(choices.movements.length).toBe(1);
  });
});
