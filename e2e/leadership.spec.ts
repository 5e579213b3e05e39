import { expect, test } from "./fixtures";
import { firstSheet } from "./zip.ts";

const leader = { username: "lanhdao.thainguyen" };

test("leadership reads the published story and opens the list behind a number, then a dossier", async ({
  officeOf,
}) => {
  const page = await officeOf(leader);
  await page.goto("/dashboard");
  const campaign = page.getByLabel("Giai đoạn");
  const story = await campaign.locator("option", { hasText: "2021–2023" }).getAttribute("value");
  await page.goto(`/dashboard?campaign=${story}&unitsMode=then&asOf=2023-10-18`);

  for (const figure of ["596", "397", "20"]) {
    await expect(page.getByRole("link", { name: figure, exact: true }).first()).toBeVisible();
  }
  await page.getByRole("link", { name: "596", exact: true }).first().click();
  await expect(page.getByText("1–50 trong 596 hồ sơ")).toBeVisible();
  await page.locator("table.list tbody a").first().click();

  await expect(page.getByRole("heading", { name: "Nhật ký hồ sơ" })).toBeVisible();
});

test("who has nothing to do finds on the own desk what the movement wants attention for", async ({
  officeOf,
}) => {
  const page = await officeOf(leader);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Cần lãnh đạo quan tâm" })).toBeVisible();
  const first = page.getByRole("link", { name: /mô hình chưa được kiểm tra/ });
  const [count] = (await first.innerText()).split(" ");
  await first.click();

  await expect(page.getByText(`${count} hồ sơ`, { exact: true }).first()).toBeVisible();
});

test("a downloaded table says what was asked for", async ({ officeOf }) => {
  const page = await officeOf(leader);
  const sheet = async (path: string) => firstSheet(await (await page.request.get(path)).body());

  expect(await sheet("/dashboard/export?period=all&canonical=economy&unitsMode=today")).toContain(
    ">Lĩnh vực: Phát triển kinh tế · Tính theo đơn vị: Hiện nay<",
  );
  expect(
    await sheet("/registrations/export?q=camera&subjectType=collective&group=recognised"),
  ).toContain(">Tìm: camera · Chủ thể: Tập thể · mô hình được công nhận<");
  expect(await sheet("/commendations/register/export?year=2023&subjectType=individual")).toContain(
    ">Năm: 2023 · Chủ thể: Cá nhân<",
  );
});

test("on paper no column of a list is a word wide, and a sum stands once", async ({ officeOf }) => {
  const page = await officeOf(leader);
  await page.setViewportSize({ width: 660, height: 900 });
  await page.emulateMedia({ media: "print" });
  await page.goto("/registrations?year=2023");
  const widths = await page
    .locator("table.list tbody tr:first-child td")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(widths.length).toBe(8);
  expect(Math.min(...widths)).toBeGreaterThan(40);
  await page.goto("/dashboard?period=all");
  await expect(page.locator("table.heat tfoot")).toHaveCSS("display", "table-row-group");
});

test("on a phone the next step stands before the steps of the way", async ({ stage, officeOf }) => {
  const page = await officeOf(stage.officer, { phone: true });
  await page.goto("/registrations/new");
  await page.getByLabel("Tên mô hình").fill("Tuyến đường hoa");
  await page.locator("[name=orgUnitId]").first().selectOption(String(stage.cell.id));
  await page.getByRole("button", { name: "Lưu nháp" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await page.goto(page.url().replace(/\/edit.*/, ""));

  const task = await page.getByRole("heading", { name: "Hoàn thiện và gửi đăng ký" }).boundingBox();
  const way = await page.getByRole("region", { name: "Tiến trình hồ sơ" }).boundingBox();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);

  expect([(task?.y ?? 0) < (way?.y ?? 0), wide]).toEqual([true, 390]);
});
