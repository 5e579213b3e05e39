import { expect, it } from "vitest";
import { read } from "../doors.ts";
import { aCampaign, campaignOfYear } from "../factories/campaigns.ts";
import { aScene } from "../factories/registrations.ts";
import { withinCampaign } from "./within-campaign.ts";

it("round, field and topic count only with the campaign they belong to", async () => {
  const scene = await aScene();
  const other = await aCampaign(scene.secretary, scene.ward, campaignOfYear(scene.ward, 2025));
  const [field = 0, topic = 0] = [scene.campaign.fieldIds[0], scene.campaign.topicIds[0]];
  const chosen = { campaign: scene.campaign.id, round: scene.campaign.roundId, field, topic };
  const kept = (campaign: number | null) =>
    read(scene.officer, (tx) => withinCampaign(tx, { ...chosen, campaign, q: "hoa" }));
  const none = { round: null, field: null, topic: null, q: "hoa" };

  expect(await kept(chosen.campaign)).toEqual({ ...chosen, q: "hoa" });
  expect(await kept(other.id)).toEqual({ ...none, campaign: other.id });
  expect(await kept(null)).toEqual({ ...none, campaign: null });
});
