import { expect, signIn, test } from "./fixtures";

test("a wrong password says so and keeps the name; five of them lock it", async ({
  stage,
  page,
}) => {
  const { username } = stage.officer;

  await signIn(page, username, "");
  await expect(page.getByRole("alert").first()).toHaveText("Điền đủ tên đăng nhập và mật khẩu.");
  await signIn(page, username, "sai");
  await expect(page.getByRole("alert").first()).toContainText("chưa đúng");
  await expect(page.getByLabel("Tên đăng nhập")).toHaveValue(username);
  for (let tries = 0; tries < 4; tries += 1) await signIn(page, username, "sai");
  await signIn(page, username, "dan-van-kheo");

  await expect(page.getByRole("alert").first()).toContainText("tạm khóa");
});

test("nobody opens the office without signing in", async ({ page }) => {
  await page.goto("/registrations");

  await expect(page).toHaveURL(/sign-in/);
});

test("signing out everywhere ends the other machine at its next click", async ({
  stage,
  officeOf,
}) => {
  const [here, there] = [await officeOf(stage.officer), await officeOf(stage.officer)];

  await here.goto("/account");
  await here.getByRole("button", { name: "Đăng xuất mọi máy khác" }).click();
  await expect(here.getByRole("button", { name: "Đăng xuất mọi máy khác" })).toHaveCount(0);
  await there.goto("/registrations");

  await expect(there).toHaveURL(/sign-in/);
  await here.goto("/registrations");
  await expect(here.getByRole("heading", { level: 1 })).toHaveText("Hồ sơ mô hình");
});

test("a password that somebody else gave opens nothing until it is changed", async ({
  stage,
  officeOf,
  page,
}) => {
  const { personId, username } = stage.officer;
  const before = await officeOf(stage.officer);
  const admin = await officeOf(stage.administrator);
  await admin.goto(`/people/${personId}`);
  await admin.getByText("Đặt lại mật khẩu").first().click();
  await admin.locator("[name=password]").fill("mat-khau-tam-2026");
  await admin.getByRole("button", { name: "Đặt lại mật khẩu" }).last().click();
  await expect(
    admin.getByText("Đã đặt lại mật khẩu; các phiên đang mở đã kết thúc."),
  ).toBeVisible();

  await before.goto("/registrations");
  await expect(before).toHaveURL(/sign-in/);
  await signIn(page, username, "mat-khau-tam-2026");
  await expect(page).toHaveURL(/change-password/);
  await page.goto("/registrations");
  await expect(page).toHaveURL(/change-password/);
  expect((await page.request.get("/registrations/export")).status()).toBe(401);

  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Mật khẩu đang dùng chưa đúng.");
  await page.getByLabel("Mật khẩu đang dùng").fill("mat-khau-tam-2026");
  await page.getByLabel("Mật khẩu mới (ít nhất 10 ký tự)").fill("mat-khau-rieng-2026");
  await page.getByLabel("Nhập lại mật khẩu mới").fill("mat-khau-rieng-2026");
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page).toHaveURL(/account/);
  expect((await page.request.get("/registrations/export")).status()).toBe(200);
});
