import { expect, it } from "vitest";
import type { PlainDate } from "../../domain/plain-date.ts";
import { read } from "../doors.ts";
import { aCampaign, campaignOf } from "../factories/campaigns.ts";
import { aScene } from "../factories/registrations.ts";
import { roundsOwnedBy } from "./rounds.ts";

it("begins with the latest round that is open: a year to come takes nobody from this one", async () => {
  const { secretary, ward } = await aScene();
  const earlier = Object.entries(campaignOf(ward).round).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replace("2026", "2025") : 2025,
  ]);
  await aCampaign(secretary, ward, {
    startsOn: "2025-01-01",
    endsOn: "2025-12-31",
    round: Object.fromEntries(earlier),
  });
  const years = async (today: PlainDate) => {
    const rounds = await read(secretary, (tx) => roundsOwnedBy(tx, [ward.id], today));
    return rounds.map(({ year }) => year);
  };

  expect([await years("2026-09-15"), await years("2025-12-31")]).toEqual([
    [2026, 2025],
    [2025, 2026],
  ]);
});
