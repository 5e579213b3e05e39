import { expect, signIn, test } from "./fixtures";

test("a wrong password says so and keeps the name; five of them lock it", async ({
  stage,
  page,
}) => {
  const { username } = stage.officer;

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
