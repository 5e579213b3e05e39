import type { Page } from "@playwright/test";
import { aDossier, anAwardForm, markedRecognised } from "../db/factories/commendations.ts";
import { expect, fillDay, test } from "./fixtures";
import { firstSheet } from "./zip.ts";

test("what was recognised is commended, and the signed decision is downloaded", async ({
  stage,
  officeOf,
}) => {
  test.slow();
  await anAwardForm(stage);
  const registration = await markedRecognised(stage);

  const clerk = await officeOf(stage.commendationOfficer);
  await clerk.goto("/commendations/new");
  await clerk.locator("select[name=campaignId]").selectOption({ index: 1 });
  await clerk.locator("select[name=awardFormId]").selectOption({ index: 1 });
  await clerk.locator("[name=title]").fill("Khen thưởng phong trào năm 2026");
  await clerk.locator("[name=meritText]").fill("Có thành tích trong phong trào Dân vận khéo");
  await clerk.locator("button.btn-main").last().dblclick();
  await expect(clerk).toHaveURL(/commendations\/\d+/);
  const dossier = new URL(clerk.url()).pathname.replace(/\/nominees$/, "");

  await clerk.goto(`${dossier}/nominees`);
  await clerk.locator(`input[type=checkbox][value="${registration}"]`).check();
  await clerk.locator("#chon button.btn-main").dblclick();
  await expect(clerk).not.toHaveURL(/nominees/);
  await clerk.goto(dossier);
  await clerk.locator("summary", { hasText: "Trình Hội đồng" }).click();
  await clerk.getByRole("button", { name: "Trình Hội đồng" }).last().dblclick();
  await expect(clerk.getByText("Đã trình Hội đồng.")).toBeVisible();

  await clerk.goto(`${dossier}/council`);
  await fillDay(clerk, "metOn", ["18", "11", "2026"]);
  await clerk.locator("[name=minutesNumber]").fill("05/BB-HĐ");
  const seats = clerk.locator('[name^="seats["][name$=".name"]');
  while ((await seats.count()) < 3) await clerk.getByRole("button", { name: /Thêm/ }).click();
  for (const at of [0, 1, 2]) {
    await clerk.locator(`[name="seats[${at}].name"]`).fill(`Thành viên ${at + 1}`);
    await clerk.locator(`[name="seats[${at}].present"]`).check();
  }
  for (const [box, count] of [
    ["for", "3"],
    ["against", "0"],
    ["blank", "0"],
  ]) {
    await clerk.locator(`[name="votes[0].${box}"]`).fill(count ?? "");
  }
  await clerk.locator("button.btn-main").last().dblclick();
  await expect(clerk.getByText("Đã ghi kết quả Hội đồng.")).toBeVisible();

  const leader = await officeOf(stage.leader);
  await leader.goto(`${dossier}/decision`);
  await leader.locator("[name=signerName]").fill(stage.leader.name);
  await leader.locator("button.btn-main").last().dblclick();
  await expect(leader.getByText("Đã ghi quyết định khen thưởng.")).toBeVisible();
  const paper = leader.locator('a[href^="/files/documents/"]').first();
  const file = await leader.request.get((await paper.getAttribute("href")) ?? "");
  expect([file.status(), (await file.body()).subarray(0, 2).toString()]).toEqual([200, "PK"]);

  const certificates = await leader.request.get(`${dossier}/certificates`);
  expect(firstSheet(await certificates.body())).toMatch(/>01\/\d{4}</);

  const officer = await officeOf(stage.officer);
  await officer.goto(`/registrations/${registration}`);
  await expect(
    officer.getByText(/được tặng Giấy khen.* theo Quyết định số 01\/QĐ-UBND/),
  ).toBeVisible();
  await expect(
    officer.getByRole("listitem").filter({ hasText: "Khen thưởng (đã xong)" }),
  ).toBeVisible();

  // Buttons were pressed twice, what they do was done once.
  await clerk.goto("/commendations");
  await expect(clerk.getByRole("link", { name: "Khen thưởng phong trào năm 2026" })).toHaveCount(1);
});

test("without JavaScript too, a refused choice of nominees comes back as it was ticked", async ({
  stage,
  officeOf,
}) => {
  const [first, second] = [await markedRecognised(stage), await markedRecognised(stage)];
  const { id } = await aDossier(stage);
  const clerk = await officeOf(stage.commendationOfficer, { withoutScripts: true });
  const other = await officeOf(stage.commendationOfficer, { withoutScripts: true });
  for (const page of [clerk, other]) await page.goto(`/commendations/${id}/nominees`);
  const box = (page: Page, registration: number) =>
    page.locator(`input[type=checkbox][value="${registration}"]`);
  await box(other, first).check();
  await other.locator("#chon button.btn-main").click();
  await expect(other).not.toHaveURL(/nominees/);

  await box(clerk, second).check();
  await clerk.locator("#chon button.btn-main").click();

  await expect(clerk.getByText(/Có người vừa sửa mục này/)).toBeVisible();
  await expect(box(clerk, second)).toBeChecked();
});
