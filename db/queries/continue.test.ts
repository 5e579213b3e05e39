import { expect, it } from "vitest";
import type { PlainDate } from "../../domain/plain-date.ts";
import { saveRegistration } from "../commands/model-registration/save.ts";
import { read } from "../doors.ts";
import { aCampaign, campaignOfYear } from "../factories/campaigns.ts";
import { doing } from "../factories/doing.ts";
import { aRegistration, aScene, draftOf } from "../factories/registrations.ts";
import { roundsToContinue } from "./continue.ts";

it("a registration is carried into the open round of a later year, by whoever registers, once", async () => {
  const scene = await aScene();
  const before = await aCampaign(scene.secretary, scene.ward, campaignOfYear(scene.ward, 2025));
  const at = new Date("2025-05-01T02:00:00Z");
  const old = { ...scene, campaign: before };
  const accepted = await aRegistration(old, { state: "accepted", at });
  const sent = await aRegistration(old, { state: "submitted", at });
  const ofThisYear = await aRegistration(scene, { state: "accepted" });
  const roundsFor = (id: number, viewer = scene.officer, today: PlainDate = "2026-09-15") =>
    read(viewer, async (tx) => {
      const rounds = await roundsToContinue(tx, viewer, id, today);
      return rounds.map((round) => round.id);
    });

  const offered = await Promise.all([
    roundsFor(accepted.id),
    roundsFor(sent.id),
    roundsFor(ofThisYear.id),
    roundsFor(accepted.id, scene.leader),
    roundsFor(accepted.id, scene.officer, "2027-01-01"),
  ]);
  const again = { type: "maintained" as const, previousId: accepted.id };
  await doing(scene.officer, saveRegistration, {
    ...draftOf(scene.campaign, scene.women),
    ...again,
  });

  expect(offered).toEqual([[scene.campaign.roundId], [], [], [], []]);
  expect(await roundsFor(accepted.id)).toEqual([]);
});
