import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { defaultClasses } from "../../../domain/campaign/defaults.ts";
import type { EditClasses } from "../../../domain/campaign/schema.ts";
import { read } from "../../doors.ts";
import { carriedTo } from "../../factories/assessments.ts";
import { aCampaign } from "../../factories/campaigns.ts";
import { doing, refusalOf } from "../../factories/doing.ts";
import { foundation } from "../../factories/foundation.ts";
import { movedElsewhere } from "../../factories/moves.ts";
import { aPerson } from "../../factories/people.ts";
import { aScene } from "../../factories/registrations.ts";
import { campaigns, ratingClasses } from "../../schema/campaigns.ts";
import { editClasses } from "./edit-classes.ts";
import { newSheet } from "./new-sheet.ts";

const passOrFail = (campaignId: number, version = 1): EditClasses => ({
  campaignId,
  version,
  scheme: "pass_fail",
  rows: [...defaultClasses.pass_fail],
});

it("replaces scheme and classes in the order given, for the secretary alone", async () => {
  const branch = await foundation();
  const secretary = await aPerson(branch, { roles: [["committee_secretary", branch.ward]] });
  const chair = await aPerson(branch, { roles: [["committee_chair", branch.ward]] });
  const { id } = await aCampaign(secretary, branch.ward);
  const input = passOrFail(id);

  expect(await refusalOf(chair, editClasses, input)).toBe("not_allowed");
  await doing(secretary, editClasses, input);

  const rows = await read(secretary, (tx) =>
    tx
      .select({ name: ratingClasses.name, scheme: campaigns.classificationScheme })
      .from(ratingClasses)
      .innerJoin(campaigns, eq(campaigns.id, ratingClasses.campaignId))
      .where(eq(ratingClasses.campaignId, id))
      .orderBy(ratingClasses.position),
  );
  expect(rows).toEqual([
    { name: "Đạt hiệu quả", scheme: "pass_fail" },
    { name: "Chưa đạt", scheme: "pass_fail" },
  ]);
  expect(await refusalOf(secretary, editClasses, input)).toBe("stale");
});

it("keeps thresholds within the sheet, and the sheet above the thresholds", async () => {
  const branch = await foundation();
  const secretary = await aPerson(branch, { roles: [["committee_secretary", branch.ward]] });
  const { id: campaignId } = await aCampaign(secretary, branch.ward);
  const seen = { campaignId, version: 1 };
  const criteria = [{ groupName: "A", name: "Kết quả", guidance: "", maxPoints: 50 }];
  const half = { ...seen, name: "Bảng 50 điểm", totalPoints: 50, isReference: false, criteria };

  expect([
    await refusalOf(secretary, editClasses, {
      ...seen,
      scheme: "classes",
      rows: defaultClasses.classes.map((row, at) => (at === 0 ? { ...row, minScore: 101 } : row)),
    }),
    await refusalOf(secretary, newSheet, half),
  ]).toEqual(["class_points_over", "sheet_below_classes"]);
});

it("is over with the first conclusion", async () => {
  const scene = await aScene();
  await carriedTo(scene, "classified");

  expect(await refusalOf(scene.secretary, editClasses, passOrFail(scene.campaign.id))).toBe(
    "classes_in_use",
  );
});

it("is over also where what was concluded went elsewhere with its unit", async () => {
  const scene = await aScene();
  await carriedTo(scene, "classified");
  await movedElsewhere(scene, scene.women);

  const answer = await refusalOf(scene.secretary, editClasses, passOrFail(scene.campaign.id));

  expect(answer).toBe("classes_in_use");
});
