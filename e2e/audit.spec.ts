import { carriedTo } from "../db/factories/assessments.ts";
import { aDossier } from "../db/factories/commendations.ts";
import { aDecidedList } from "../db/factories/recognitions.ts";
import { expect, test } from "./fixtures";

test("an auditor reads in words what was decided, by whom it was scored and how it was voted on", async ({
  stage,
  officeOf,
}) => {
  const { id } = await carriedTo(stage, "classified");
  await aDecidedList(stage);
  await aDossier(stage, { state: "council_reviewed" });
  const auditor = await officeOf(stage.auditor);
  const open = async (question: string) => {
    await auditor.goto(`/audit?${question}`);
    await auditor.locator("tbody a").first().click();
    await expect(auditor).toHaveURL(/audit\/\d+/);
    return auditor.getByRole("row");
  };

  const assigned = await open(`action=assessment.assign&subject=registration&subjectId=${id}`);
  await expect(assigned.filter({ hasText: "Tổ kiểm tra" })).toContainText(stage.members[0].name);
  const decided = await open("action=recognition_list.decide");
  await expect(decided.filter({ hasText: "Tình trạng" })).toContainText("Đã có quyết định");
  const voted = await open("action=commendation.record_council");
  await expect(voted.filter({ hasText: "Phiếu" })).toContainText("Đồng ý: 3");
});
