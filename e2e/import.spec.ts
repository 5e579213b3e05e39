import type { Page } from "@playwright/test";
import vi from "../messages/vi.ts";
import { expect, test } from "./fixtures";

const header =
  "name,field,province,unit,subject_type,subject_name,year,summary,results,source_url\n";
const lines = {
  flowers:
    'Đường hoa tổ 3,Văn hóa - xã hội,Tỉnh Mẫu,"Phường An Mẫu, TP Mẫu",Tập thể,Chi hội Phụ nữ tổ 3,2026,"Mỗi hộ trồng, chăm một đoạn.",Đủ 400 m,https://example.org/a\n',
  pigs: "Nuôi lợn sạch,Kinh tế,Tỉnh Mẫu,Phường An Mẫu,Cá nhân,Nông Thị Mẫu,2026,Liên kết năm hộ.,Thu nhập tăng,\n",
  bad: "Tổ tự quản,Thể thao,Tỉnh Mẫu,Phường An Mẫu,Nhóm,Tổ 5,hai nghìn,,,không có\n",
  nameless: ",Kinh tế,Tỉnh Mẫu,Phường An Mẫu,Tập thể,Tổ 6,2026,,,\n",
  more: "Camera an ninh,Quốc phòng - an ninh,Tỉnh Mẫu,Phường An Mẫu,Tập thể,Tổ 7,2026,,,\n",
};

/** Sends a list of these lines to be checked. */
async function check(page: Page, unit: number, ...rows: (keyof typeof lines)[]) {
  const text = header + rows.map((row) => lines[row]).join("");
  await page.goto("/import");
  await page.getByLabel("Đơn vị đăng ký").selectOption(String(unit));
  await page.getByLabel("Tệp danh sách").setInputFiles({
    name: "Danh sách 2026.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click();
}

/** The lines of the list of drafts, the newest first. */
async function drafts(page: Page) {
  await page.goto("/registrations?state=draft");
  return page.locator("tbody tr");
}

test("a list is checked, mended, made into drafts once, and never twice", async ({
  stage,
  officeOf,
}) => {
  const officer = await officeOf(stage.officer);

  await test.step("every wrong cell is named by row and column, and nothing is imported", async () => {
    await check(officer, stage.women.id, "flowers", "bad", "nameless");
    await expect(officer.getByText("Còn 5 chỗ cần sửa trong tệp.")).toBeVisible();
    await expect(officer.locator("tbody tr")).toHaveText([
      /^3 ?Lĩnh vực ?“Thể thao” không phải/,
      /^3 ?Tập thể, cá nhân ?“Nhóm”/,
      /^3 ?Năm ?“hai nghìn” không phải là năm/,
      /^3 ?Nguồn ?“không có” không phải/,
      /^4 ?Tên mô hình ?chưa có nội dung/,
    ]);
  });

  await test.step("the mended list becomes drafts, however often the button is pressed", async () => {
    await check(officer, stage.women.id, "flowers", "pigs");
    await officer.getByRole("button", { name: "Nhập 2 dòng" }).dblclick();
    await expect(officer.getByText("Đã nhập 2 bản nháp")).toBeVisible();
    await expect(await drafts(officer)).toHaveText([/Nuôi lợn sạch/, /Đường hoa tổ 3/]);
  });

  await test.step("the same lines again are passed over", async () => {
    await check(officer, stage.women.id, "pigs", "flowers");
    await expect(officer.getByText(vi.import.checked.nothing)).toBeVisible();
    await expect(officer.getByRole("button", { name: /^Nhập/ })).toHaveCount(0);
    await check(officer, stage.women.id, "flowers", "pigs", "more");
    await officer.getByRole("button", { name: "Nhập 1 dòng" }).click();
    await expect(officer.getByText("2 dòng đã có từ trước nên được bỏ qua.")).toBeVisible();
    await expect(await drafts(officer)).toHaveText([
      /Camera an ninh/,
      /Nuôi lợn sạch/,
      /Đường hoa tổ 3/,
    ]);
  });
});
