import type { Page } from "@playwright/test";
import { recusedAfterwards } from "../db/factories/assessments.ts";
import { aRegistration } from "../db/factories/registrations.ts";
import { expect, fillDay, test } from "./fixtures";
import { firstSheet } from "./zip.ts";

/** Every number of the report: what each promise came to. */
async function report(page: Page) {
  await page.locator("[name=activities]").fill("Vận động từng hộ, họp tổ hai lần.");
  await page.locator("[name=results]").fill("Đủ 520 m đường hoa, 42 hộ tham gia.");
  await page.locator('[name="targets[0].actual"]').fill("520");
  await page.locator('[name="targets[1].actual"]').fill("42");
  await page.locator("[name=proposal][value=recognise]").check();
  await page.getByRole("button", { name: "Gửi báo cáo" }).dblclick();
}

async function assign(page: Page, registrationId: number, people: readonly { name: string }[]) {
  await page.goto(`/assessments/assign?ids=${registrationId}`);
  for (const field of ["inspectorIds", "scorerIds"]) {
    for (const { name } of field === "inspectorIds" ? people.slice(0, 1) : people) {
      const box = page.locator("label", { hasText: name }).locator(`[name=${field}]`);
      await box.check();
    }
  }
  await page.locator("#phan-cong button.btn-main, form button.btn-main").first().dblclick();
}

async function inspect(page: Page) {
  await page.locator("[name=teamName]").fill("Tổ kiểm tra số 1");
  await page.locator("[name=place]").fill("Nhà văn hóa tổ 1");
  await fillDay(page, "inspectedOn", ["18", "11", "2026"]);
  await page.locator("[name=attendees]").fill("Bí thư chi bộ và 11 hộ dân");
  await page.locator("[name=findings]").fill("Đường hoa dài 520 m, các hộ tự chăm sóc.");
  await page.locator("[name=conclusion][value=met]").check();
}

async function score(page: Page, maxima: readonly number[]) {
  for (const [at, max] of maxima.entries()) {
    await page.locator(`[name="scores[${at}].points"]`).fill(String(max));
  }
  await page.getByRole("button", { name: /^Gửi phiếu/ }).dblclick();
  await expect(page).toHaveURL(/assessments\?da=gui/);
}

test("a registration goes from its report to recognition, hand to hand", async ({
  stage,
  officeOf,
}) => {
  test.slow();
  const { id } = await aRegistration(stage, { state: "accepted" });
  const dossier = `/registrations/${id}`;
  const maxima = stage.campaign.criteria.map(({ maxPoints }) => maxPoints);

  const officer = await officeOf(stage.officer);
  await officer.goto(`${dossier}/report`);
  await report(officer);
  await expect(officer.getByText("Đã gửi báo cáo kết quả.")).toBeVisible();

  const secretary = await officeOf(stage.secretary);
  await assign(secretary, id, stage.members);
  await expect(secretary).toHaveURL(/da=phan-cong/);

  const [inspector] = stage.members;
  const first = await officeOf(inspector);
  await first.goto(`${dossier}/inspection`);
  await inspect(first);
  await first.locator("button[name=intent]").first().dblclick();
  await expect(first.getByText("Đã kết thúc kiểm tra thực tế.")).toBeVisible();

  for (const member of stage.members) {
    const page = member === inspector ? first : await officeOf(member);
    const sheets = member === inspector ? ["team", "committee"] : ["committee"];
    for (const kind of sheets) {
      await page.goto(`${dossier}/scoring?phieu=${kind}`);
      await score(page, maxima);
    }
  }

  const recused = await officeOf(stage.recused);
  await recused.goto(`${dossier}/scoring`);
  await expect(recused.getByText(/^Đồng chí thuộc đơn vị đăng ký/)).toBeVisible();

  const chair = await officeOf(stage.chair);
  await chair.goto(dossier);
  await expect(chair.locator("[aria-current=step]")).toContainText("Bình xét");
  await expect(chair.getByRole("columnheader", { name: "Thành viên" })).toBeVisible();
  await chair.goto(`/classification?round=${stage.campaign.roundId}`);
  await chair.locator(`input[type=checkbox][value="${id}"]`).check();
  await chair.getByRole("button", { name: /Xem trước/ }).click();
  await chair.locator("[name=conclusion]").fill("Ban Chỉ đạo thống nhất xếp loại.");
  await chair.getByRole("button", { name: /Kết luận/ }).dblclick();
  await expect(chair).toHaveURL(/da=ket-luan/);
  await chair.goto(dossier);
  await expect(chair.locator("[aria-current=step]")).toContainText("Công nhận");
  await expect(chair.getByText(/^Người .* kết luận xếp loại/)).toBeVisible();

  await secretary.goto("/recognition");
  await secretary.locator("#danh-sach").getByRole("button").last().dblclick();
  await expect(secretary).toHaveURL(/recognition\/\d+/);
  await secretary.getByRole("button", { name: "Chốt danh sách" }).dblclick();
  await expect(secretary).toHaveURL(/da=chot/);
  const list = new URL(secretary.url()).pathname;

  await chair.goto(list);
  await chair.locator("[name=signerName]").fill(stage.chair.name);
  await chair.locator("#ghi-quyet-dinh").getByRole("button").last().dblclick();
  await expect(chair).toHaveURL(/da=quyet-dinh/);
  const paper = chair.getByRole("link", { name: /\.docx|Word|Quyết định/ }).first();
  const file = await chair.request.get((await paper.getAttribute("href")) ?? "");
  expect([file.status(), (await file.body()).subarray(0, 2).toString()]).toEqual([200, "PK"]);
  const lines = await chair.request.get(`${list}/export`);
  expect(firstSheet(await lines.body())).toContain(">Đã công nhận<");
  await chair.goto(dossier);
  await expect(chair.getByText("Đã công nhận").first()).toBeVisible();
  // Buttons were pressed twice, what they do was done once.
  const log = chair.getByRole("complementary").getByRole("listitem");
  await expect(log).toHaveText([
    /ghi quyết định công nhận/,
    /kết luận xếp loại/,
    /kết thúc kiểm tra thực tế/,
    /gửi báo cáo kết quả/,
    /tiếp nhận đăng ký/,
    /gửi đăng ký/,
    /lập hồ sơ/,
  ]);
});

test("whoever comes to belong to the unit after the sheets were given reads why it is not theirs", async ({
  stage,
  officeOf,
}) => {
  const { id } = await recusedAfterwards(stage, stage.latecomer);

  const page = await officeOf(stage.latecomer);
  await page.goto(`/registrations/${id}`);
  const button = page.getByRole("button", { name: "Chấm điểm" });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleDescription(/^Đồng chí thuộc đơn vị đăng ký/);
  await page.goto("/assessments");
  await expect(page.getByText("Đồng chí thuộc đơn vị này, không chấm")).toBeVisible();
});
