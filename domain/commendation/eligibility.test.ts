import { describe, expect, it } from "vitest";
import { checkNominee } from "./eligibility.ts";
import type { Nominee } from "./guards.ts";
import { achievement, nominee, officer, viewerWith } from "./sample.ts";

describe("a nomination", () => {
  const checked = (changes: Partial<Nominee>, viewer = officer) =>
    checkNominee(viewer, nominee(changes), 3, true).filter((one) => one.refusal);

  it("of a recognised registration of the campaign holds in every check", () => {
    expect(checked({})).toEqual([]);
  });

  it.each([
    [
      "whose recognition was revoked",
      { achievements: [{ ...achievement, state: "revoked" }] },
      "recognised",
      "not_recognised",
    ],
    ["that rests on nothing", { achievements: [] }, "recognised", "not_recognised"],
    [
      "of a registration on hold",
      { achievements: [{ ...achievement, suspended: true }] },
      "notOnHold",
      "suspended",
    ],
    ["of a dissolved unit", { unitClosed: true }, "unitAlive", "unit_closed"],
    [
      "of an achievement already used",
      { achievements: [{ ...achievement, usedElsewhere: true }] },
      "achievementFree",
      "achievement_used",
    ],
    [
      "from another campaign",
      { achievements: [{ ...achievement, campaignId: 4 }] },
      "sameCampaign",
      "other_campaign",
    ],
    [
      "that the officer had a hand in",
      { achievements: [{ ...achievement, touchedByViewer: true }] },
      "noConflict",
      "own_unit",
    ],
  ] as const)("%s is blocked with its reason", (_, changes, check, code) => {
    expect(checked(changes)).toEqual([{ check, refusal: { code } }]);
  });

  it("of the officer's own organisation is blocked", () => {
    expect(checked({}, viewerWith("commendation_officer", { memberUnitIds: [70] }))).toEqual([
      { check: "noConflict", refusal: { code: "own_unit" } },
    ]);
  });

  it("is not held against a mere reader", () => {
    const reader = viewerWith("viewer", { memberUnitIds: [70] });

    expect(checkNominee(reader, nominee(), 3, false).map((one) => one.check)).toEqual([
      "recognised",
      "notOnHold",
      "unitAlive",
      "achievementFree",
      "sameCampaign",
    ]);
  });
});
