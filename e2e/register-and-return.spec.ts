import type { Locator, Page } from "@playwright/test";
import { aCampaign, campaignOfYear } from "../db/factories/campaigns.ts";
import { aRegistration } from "../db/factories/registrations.ts";
import { expect, fillDay, test } from "./fixtures";

const name = "Hiến đất mở rộng ngõ 12";

const texts = [
  "subjectName",
  "rationale",
  "objectives",
  "successCriteria",
  "approach",
  "locationText",
  "targetGroup",
  "leadOrganisation",
  "resourcesText",
  "expectedOutputs",
  "replicability",
  "personInCharge",
  "phone",
];

/** Everything the form asks, typed by hand. */
async function fillAll(page: Page) {
  for (const field of texts) await page.locator(`[name="${field}"]`).fill(`Nội dung ${field}`);
  await page.locator("[name=fieldId]").selectOption({ index: 1 });
  await page.locator("[name=topicId]").selectOption({ index: 1 });
  await fillDay(page, "startOn", ["1", "3", "2026"]);
  await fillDay(page, "reviewOn", ["15", "10", "2026"]);
  await fillTarget(page);
}

async function fillTarget(page: Page) {
  const metric: Locator = page.locator('[name="targets[0].metric"]');
  if ((await metric.count()) === 0)
    await page.getByRole("button", { name: "Thêm chỉ tiêu" }).click();
  await metric.fill("Diện tích đất hiến");
  await page.locator('[name="targets[0].planned"]').fill("2.000");
  await page.locator('[name="targets[0].unit"]').fill("m²");
}

async function begin(page: Page, unit: number) {
  await page.goto("/registrations/new");
  await page.getByLabel("Tên mô hình").fill(name);
  await page.locator("[name=orgUnitId]").selectOption(String(unit));
}

const review = (page: Page) => page.getByRole("button", { name: "Xem lại và gửi" });

for (const withoutScripts of [false, true]) {
  const how = withoutScripts ? "without JavaScript" : "in a browser";
  test(`an officer registers, is sent back, completes and sends again, ${how}`, async ({
    stage,
    officeOf,
  }) => {
    const officer = await officeOf(stage.officer, { withoutScripts });

    await begin(officer, stage.cell.id);
    await review(officer).click();
    await expect(officer.getByText("mục cần điền trước khi gửi")).toBeVisible();
    await officer.getByRole("link", { name: "Điền tiếp" }).click();
    await fillAll(officer);
    await review(officer).click();
    // Pressed twice, sent once: the log at the end has one line for it.
    await officer.getByRole("button", { name: "Gửi đăng ký" }).dblclick();
    await expect(officer.getByText("DVK-2026-0001")).toBeVisible();
    const dossier = new URL(officer.url()).pathname;

    const secretary = await officeOf(stage.secretary, { withoutScripts });
    await secretary.goto(dossier);
    await secretary.locator("summary", { hasText: "Trả lại bổ sung" }).click();
    const reason = secretary.locator("#buoc-return [name=reason]");
    await reason.fill("Thiếu chữ ký của 4 hộ ở cuối ngõ.");
    await secretary
      .locator("#buoc-return")
      .getByRole("button", { name: "Trả lại bổ sung" })
      .dblclick();
    await expect(secretary.getByText("Đã trả lại hồ sơ kèm lý do.")).toBeVisible();

    await officer.goto(`${dossier}/edit`);
    await expect(officer.getByText("Thiếu chữ ký của 4 hộ ở cuối ngõ.").first()).toBeVisible();
    await officer.locator("[name=partners]").fill("Đã bổ sung chữ ký của 4 hộ.");
    await review(officer).click();
    await officer.getByRole("button", { name: "Gửi đăng ký" }).dblclick();
    await expect(officer.getByText("Đã gửi đăng ký.").first()).toBeVisible();

    await secretary.goto(dossier);
    await secretary.locator("summary", { hasText: "Tiếp nhận" }).click();
    await secretary.locator("#buoc-accept").getByRole("button", { name: "Tiếp nhận" }).dblclick();
    await expect(secretary.getByText("Đã tiếp nhận đăng ký.")).toBeVisible();
    const log = secretary.getByRole("complementary").getByRole("listitem");
    await expect(log).toHaveText([
      /tiếp nhận đăng ký/,
      /gửi đăng ký/,
      /trả lại để bổ sung/,
      /gửi đăng ký/,
      /lập hồ sơ/,
    ]);
  });
}

test("a draft keeps what was typed when something is wrong with it", async ({
  stage,
  officeOf,
}) => {
  const officer = await officeOf(stage.officer);
  await begin(officer, stage.cell.id);
  await fillDay(officer, "startOn", ["31", "2", "2026"]);

  await officer.getByRole("button", { name: "Lưu nháp" }).dblclick();

  await expect(officer.locator("form").getByRole("alert")).toContainText("Cần sửa 1 chỗ");
  await expect(officer.locator("form").getByRole("alert")).toContainText(
    "ngày không có trong lịch",
  );
  await expect(officer.getByLabel("Tên mô hình")).toHaveValue(name);
  await expect(officer.locator('[name="startOn.day"]')).toHaveValue("31");
});

test("an officer sees nothing of a neighbouring ward", async ({ stage, officeOf, neighbour }) => {
  const officer = await officeOf(stage.officer);

  for (const path of ["", "/edit", "/review"]) {
    const answer = await officer.goto(`/registrations/${neighbour.registrationId}${path}`);
    expect(answer?.status()).toBe(404);
  }
  await officer.goto(`/registrations?q=${encodeURIComponent(neighbour.name)}`);
  await expect(officer.getByText("Không có hồ sơ nào")).toBeVisible();
  const file = await officer.request.get("/registrations/export");
  expect([file.status(), (await file.body()).includes(Buffer.from(neighbour.name))]).toEqual([
    200,
    false,
  ]);
});

test("without JavaScript too, last year's model is registered again with its text and its days", async ({
  stage,
  officeOf,
}) => {
  const before = await aCampaign(stage.secretary, stage.ward, campaignOfYear(stage.ward, 2025));
  const { id } = await aRegistration(
    { ...stage, campaign: before },
    { state: "accepted", at: new Date("2025-05-01T02:00:00Z"), draft: { name } },
  );
  const officer = await officeOf(stage.officer, { withoutScripts: true });
  await officer.goto(`/registrations/${id}`);
  await officer.getByRole("link", { name: "Đăng ký duy trì năm 2026" }).click();
  await expect(officer.getByLabel("Tên mô hình")).toHaveValue(name);
  await expect(officer.getByRole("radio", { name: "Duy trì" })).toBeChecked();
  await expect(officer.locator("[name=previousId]")).toHaveValue(String(id));
  await officer.locator("[name=resultsSoFar]").fill("Đã làm một năm, dân giữ gìn.");
  await officer.getByRole("button", { name: "Xem lại và gửi" }).click();
  await officer.getByRole("button", { name: "Gửi đăng ký" }).click();

  await expect(officer.getByText("Đã gửi đăng ký.")).toBeVisible();
  await expect(officer.getByRole("link", { name: new RegExp(name) })).toHaveAttribute(
    "href",
    `/registrations/${id}`,
  );
  await officer.goto(`/registrations/${id}`);
  await expect(officer.getByRole("link", { name: /Đăng ký duy trì/ })).toHaveCount(0);
});
