import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Kilobytes of JavaScript, as sent, that a first visit may cost on a ward's old machine. */
const budgets = [
  ["list", "/registrations", 145],
  ["form", "/registrations/new", 165],
  ["dashboard", "/dashboard", 140],
  ["dossier", null, 145],
] as const;

/** Kilobytes of all scripts of one visit with nothing kept from before. */
async function weightOf(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return bytes / 1000;
}

test("a first visit costs no more JavaScript than an old machine bears", async ({
  browser,
  stage,
  officeOf,
}) => {
  const office = await officeOf(stage.officer);
  await office.goto("/registrations/new");
  await office.getByLabel("Tên mô hình").fill("Tuyến đường hoa");
  await office.locator("[name=orgUnitId]").first().selectOption(String(stage.cell.id));
  await office.getByRole("button", { name: "Lưu nháp" }).click();
  await expect(office.getByText("Đã lưu.")).toBeVisible();
  const dossier = new URL(office.url()).pathname.replace(/\/edit.*/, "");
  const storageState = await office.context().storageState();

  for (const [name, address, budget] of budgets) {
    const context = await browser.newContext({ storageState });
    const weight = await weightOf(await context.newPage(), address ?? dossier);
    await context.close();
    expect(
      { name, light: weight <= budget, weighed: weight > 50 },
      `${name}: ${weight} kB`,
    ).toEqual({ name, light: true, weighed: true });
  }
});
