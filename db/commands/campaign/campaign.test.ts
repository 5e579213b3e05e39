import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { referenceSheet } from "../../../domain/campaign/defaults.ts";
import type { EditCampaignList } from "../../../domain/campaign/schema.ts";
import type { PlainDate } from "../../../domain/plain-date.ts";
import { read } from "../../doors.ts";
import { aCampaign, campaignOf } from "../../factories/campaigns.ts";
import { doing } from "../../factories/doing.ts";
import { aUnit, foundation } from "../../factories/foundation.ts";
import { aPerson } from "../../factories/people.ts";
import { campaignChoices } from "../../queries/campaign-choices.ts";
import { campaignLists } from "../../queries/registration.ts";
import {
  campaignFields,
  campaigns,
  focusTopics,
  rounds,
  scoringSheets,
} from "../../schema/campaigns.ts";
import { addRound, editRound } from "./add-round.ts";
import { createCampaign } from "./create.ts";
import { createMovement } from "./create-movement.ts";
import { editCampaign } from "./edit.ts";
import { editCampaignList } from "./edit-lists.ts";
import { newSheet } from "./new-sheet.ts";

async function scene() {
  const branch = await foundation();
  const secretary = await aPerson(branch, { roles: [["committee_secretary", branch.ward]] });
  return { ...branch, secretary };
}

describe("a campaign", () => {
  it("carries the four canonical fields unless it is given others", async () => {
    const { secretary, ward } = await scene();
    const campaign = await aCampaign(secretary, ward);

    const fields = await read(secretary, (tx) =>
      tx
        .select({ canonical: campaignFields.canonical })
        .from(campaignFields)
        .where(eq(campaignFields.campaignId, campaign.id))
        .orderBy(campaignFields.position),
    );

    expect(fields.map((row) => row.canonical)).toEqual([
      "economy",
      "culture_society",
      "defence_security",
      "political_system",
    ]);
  });

  it("is opened by the secretary of its unit alone", async () => {
    const { secretary, ward, administrator, province } = await scene();

    await expect(doing(administrator, createCampaign, campaignOf(ward))).rejects.toThrow(
      "not_allowed",
    );
    await expect(doing(secretary, createCampaign, campaignOf(province))).rejects.toThrow(
      "not_allowed",
    );
  });

  it("may belong to a movement of a unit above", async () => {
    const { secretary, ward, province, ...branch } = await scene();
    const above = await aPerson(
      { ...branch, ward },
      { roles: [["committee_secretary", province]] },
    );
    const name = "Phong trào Dân vận khéo";

    const movement = await doing(above, createMovement, { orgUnitId: province.id, name });

    const created = await doing(secretary, createCampaign, {
      ...campaignOf(ward),
      movementId: movement.id,
    });
    const opened = await read(secretary, (tx) =>
      tx
        .select({ movementId: campaigns.movementId, roundId: rounds.id })
        .from(campaigns)
        .innerJoin(rounds, eq(rounds.campaignId, campaigns.id))
        .where(eq(campaigns.id, created.id)),
    );
    expect(opened).toEqual([{ movementId: movement.id, roundId: created.roundId }]);
  });

  it("is recognised by its owner or above, never below, where nobody sees its lists", async () => {
    const { secretary, ward, province, administrator } = await scene();
    const committee = await aUnit(administrator, ward, "steering_committee");
    const by = (recogniserUnitId: number) =>
      doing(secretary, createCampaign, { ...campaignOf(ward), recogniserUnitId });
    const offered = await read(secretary, (tx) => campaignChoices(tx, ward));

    await expect(by(committee.id)).rejects.toThrow("recogniser_below recogniserUnitId");
    expect(offered.recognisers.map(({ id }) => id)).toEqual([ward.id, province.id]);
    expect((await by(province.id)).id).toBeGreaterThan(0);
  });

  it("is not opened with a sheet that does not add up, or a window outside its period", async () => {
    const { secretary, ward } = await scene();
    const input = campaignOf(ward);
    const sheet = { ...referenceSheet, totalPoints: 90 };
    const round = { ...input.round, registrationOpensOn: "2025-12-01" } as const;

    await expect(doing(secretary, createCampaign, { ...input, sheet })).rejects.toThrow(
      'sheet_total totalPoints {"sum":100,"total":90}',
    );
    await expect(doing(secretary, createCampaign, { ...input, round })).rejects.toThrow(
      "outside_period round.registrationOpensOn",
    );
    await expect(
      doing(secretary, createCampaign, { ...input, round: { ...input.round, year: 2062 } }),
    ).rejects.toThrow("year_outside_period round.year");
    const shut = {
      ...input.round,
      registrationOpensOn: "2026-03-01",
      registrationClosesOn: "2026-02-01",
    } as const;
    await expect(doing(secretary, createCampaign, { ...input, round: shut })).rejects.toThrow(
      "ends_before_start round.registrationClosesOn",
    );
  });

  it("is edited from the version that was seen", async () => {
    const { secretary, ward } = await scene();
    const { id } = await aCampaign(secretary, ward);
    const edit = { ...campaignOf(ward), id, version: 1, place: "Đức Xuân" };
    const { round: _r, sheet: _s, fields: _f, topics: _t, linkedMovements: _l, ...rest } = edit;
    const { movementId: _m, movementName: _n, orgUnitId: _o, recogniserUnitId: _c, ...more } = rest;
    const { codePrefix: _p, classificationScheme: _k, ...columns } = more;
    await doing(secretary, editCampaign, columns);

    await expect(doing(secretary, editCampaign, columns)).rejects.toThrow("stale");
    await expect(
      doing(secretary, editCampaign, { ...columns, version: 2, endsOn: "2026-11-30" }),
    ).rejects.toThrow('round_outside_period endsOn {"name":"Đợt năm 2026"}');
  });
});

describe("a round", () => {
  it("is one a year", async () => {
    const { secretary, ward } = await scene();
    const { id } = await aCampaign(secretary, ward);

    await expect(
      doing(secretary, addRound, { ...campaignOf(ward).round, campaignId: id }),
    ).rejects.toThrow("duplicate year");
  });

  it("has its dates moved from the version that was seen", async () => {
    const { secretary, ward } = await scene();
    const { roundId } = await aCampaign(secretary, ward);
    const moved = {
      ...campaignOf(ward).round,
      registrationClosesOn: "2026-11-30",
      id: roundId,
      version: 1,
    } as const;
    await doing(secretary, editRound, moved);

    const [row] = await read(secretary, (tx) =>
      tx.select().from(rounds).where(eq(rounds.id, roundId)),
    );
    expect([row?.registrationClosesOn, row?.version]).toEqual(["2026-11-30", 2]);
    await expect(doing(secretary, editRound, moved)).rejects.toThrow("stale");
  });
});

describe("a list of a campaign", () => {
  it("retires what is no longer named and adds what is new, in the order given", async () => {
    const { secretary, ward } = await scene();
    const campaign = await aCampaign(secretary, ward);
    const empty = { validFrom: null, validTo: null, retired: false };
    const input: EditCampaignList = {
      campaignId: campaign.id,
      version: 1,
      list: "topics",
      rows: [
        { ...empty, id: null, name: "Chuyển đổi số" },
        { ...empty, id: campaign.topicIds[1] ?? 0, name: "Cải cách hành chính" },
      ],
    };

    await doing(secretary, editCampaignList, input);

    const topics = await read(secretary, (tx) =>
      tx
        .select({ name: focusTopics.name, retired: focusTopics.retired })
        .from(focusTopics)
        .where(eq(focusTopics.campaignId, campaign.id))
        .orderBy(focusTopics.retired, focusTopics.position),
    );
    expect(topics).toEqual([
      { name: "Chuyển đổi số", retired: false },
      { name: "Cải cách hành chính", retired: false },
      { name: "Xây dựng nông thôn mới, đô thị văn minh", retired: true },
    ]);
  });

  it("is offered while in use, and kept by whoever has chosen an entry", async () => {
    const { secretary, ward } = await scene();
    const campaign = await aCampaign(secretary, ward);
    const [first = 0, second = 0] = campaign.topicIds;
    const row = { validFrom: null, validTo: null, retired: false };
    await doing(secretary, editCampaignList, {
      campaignId: campaign.id,
      version: 1,
      list: "topics",
      rows: [
        { ...row, id: first, name: "Nông thôn mới", validTo: "2026-06-30" },
        { ...row, id: second, name: "Cải cách hành chính", retired: true },
      ],
    });
    const offered = (today: PlainDate, topicId: number | null) =>
      read(secretary, async (tx) => {
        const chosen = { fieldId: null, topicId, movementIds: [] };
        const { topics } = await campaignLists(tx, campaign.id, today, chosen);
        return topics.map(({ id }) => id);
      });

    expect([
      await offered("2026-06-30", null),
      await offered("2026-07-01", null),
      await offered("2026-07-01", second),
    ]).toEqual([[first], [], [second]]);
  });

  it("takes no entry of another campaign", async () => {
    const { secretary, ward } = await scene();
    const campaign = await aCampaign(secretary, ward);
    const other = await aCampaign(secretary, ward);
    const row = { validFrom: null, validTo: null, retired: false, name: "Lạ" };

    await expect(
      doing(secretary, editCampaignList, {
        campaignId: campaign.id,
        version: 1,
        list: "topics",
        rows: [{ ...row, id: other.topicIds[0] ?? 0 }],
      }),
    ).rejects.toThrow("invalid_reference");
  });
});

describe("a scoring sheet", () => {
  it("is never edited: the next one stands beside it under the next number", async () => {
    const { secretary, ward } = await scene();
    const campaign = await aCampaign(secretary, ward);
    const criteria = [{ groupName: "A", name: "Kết quả", guidance: "", maxPoints: 100 }];

    await doing(secretary, newSheet, {
      campaignId: campaign.id,
      version: 1,
      name: "Bảng điểm theo hướng dẫn mới",
      totalPoints: 100,
      isReference: false,
      criteria,
    });

    const sheets = await read(secretary, (tx) =>
      tx
        .select({ number: scoringSheets.number, name: scoringSheets.name })
        .from(scoringSheets)
        .where(eq(scoringSheets.campaignId, campaign.id))
        .orderBy(scoringSheets.number),
    );
    expect(sheets).toEqual([
      { number: 1, name: "Bảng điểm mẫu tham khảo" },
      { number: 2, name: "Bảng điểm theo hướng dẫn mới" },
    ]);
  });
});
