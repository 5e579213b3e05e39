import { expect, it } from "vitest";
import { saveRegistration } from "../commands/model-registration/save.ts";
import { read } from "../doors.ts";
import { aCampaign, campaignOfYear } from "../factories/campaigns.ts";
import { doing } from "../factories/doing.ts";
import { aRegistration, aScene, draftOf } from "../factories/registrations.ts";
import { roundToContinue } from "./continue.ts";

it("a registration is carried into the open round of a later year, by whoever registers, once", async () => {
  const scene = await aScene();
  const before = await aCampaign(scene.secretary, scene.ward, campaignOfYear(scene.ward, 2025));
  const at = new Date("2025-05-01T02:00:00Z");
  const old = { ...scene, campaign: before };
  const accepted = await aRegistration(old, { state: "accepted", at });
  const sent = await aRegistration(old, { state: "submitted", at });
  const ofThisYear = await aRegistration(scene, { state: "accepted" });
  const roundFor = (id: number, viewer = scene.officer, today = "2026-09-15" as const) =>
    read(viewer, async (tx) => (await roundToContinue(tx, viewer, id, today))?.id ?? null);

  const offered = await Promise.all([
    roundFor(accepted.id),
    roundFor(sent.id),
    roundFor(ofThisYear.id),
    roundFor(accepted.id, scene.leader),
    read(scene.officer, (tx) => roundToContinue(tx, scene.officer, accepted.id, "2027-01-01")),
  ]);
  const again = { type: "maintained" as const, previousId: accepted.id };
  await doing(scene.officer, saveRegistration, {
    ...draftOf(scene.campaign, scene.women),
    ...again,
  });

  expect(offered).toEqual([scene.campaign.roundId, null, null, null, null]);
  expect(await roundFor(accepted.id)).toBeNull();
});
