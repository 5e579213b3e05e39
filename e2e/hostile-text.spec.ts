import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { unzip } from "./zip";

const script = "<script>window.hostile = true</script>";
/** Typed into the form; kept as typed but for marks that turn text round and for composed letters. */
const typed = {
  name: `${script} Đường "hoa" & <b>đậm</b> 👩‍👩‍👧`,
  subjectName: `"><img src=x onerror="window.hostile = true">`,
  rationale: "'; drop table people; -- {{7*7}}",
  objectives: "Tổ \u202egpj.exe\u202c 5\u200b",
  successCriteria: "Phường Đức Xuân: đủ số mét đường".normalize("NFD"),
  approach: `</textarea>${script}</main>`,
  locationText: `' onmouseover='window.hostile = true`,
  targetGroup: "<svg onload=window.hostile=true>",
  leadOrganisation: '=HYPERLINK("http://example.org","bấm")',
  partners: "javascript:window.hostile=true",
  replicability: "]]><!--<details open ontoggle=window.hostile=true>",
} as const;
const kept = Object.values(typed).map((text) =>
  text
    .normalize("NFC")
    .replace(/[\u200b\u202a-\u202e]/g, "")
    .trim(),
);

/** Notes whatever a page runs that it should not. */
async function watch(page: Page): Promise<() => Promise<readonly unknown[]>> {
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  return async () => [
    ...dialogs,
    await page.evaluate(() => Reflect.get(window, "hostile") ?? "silent"),
    await page.locator("img[src=x], svg[onload], details[ontoggle], b:text-is('đậm')").count(),
  ];
}

const nothing = ["silent", 0];

test("hostile text is kept and shown as text, wherever it appears", async ({ stage, officeOf }) => {
  const officer = await officeOf(stage.officer);
  const ran = await watch(officer);
  await officer.goto("/registrations/new");
  await officer.locator("[name=orgUnitId]").selectOption(String(stage.cell.id));
  for (const [field, text] of Object.entries(typed)) {
    await officer.locator(`[name="${field}"]`).fill(text);
  }
  await officer.getByRole("button", { name: "Xem lại và gửi" }).click();
  await expect(officer).toHaveURL(/\/review/);
  const dossier = new URL(officer.url()).pathname.replace("/review", "");
  const [name = ""] = kept;

  await test.step("on the pages of the dossier", async () => {
    for (const path of ["/review", ""]) {
      await officer.goto(`${dossier}${path}`);
      const shown = (await officer.locator("main").innerText()).replace(/\s+/g, " ");
      expect(kept.filter((text) => !shown.includes(text))).toEqual([]);
      expect(await ran()).toEqual(nothing);
    }
  });

  await test.step("in the form again", async () => {
    await officer.goto(`${dossier}/edit`);
    const values = await Promise.all(
      Object.keys(typed).map((field) => officer.locator(`[name="${field}"]`).inputValue()),
    );
    expect(values).toEqual(kept);
    expect(await ran()).toEqual(nothing);
  });

  await test.step("on the list and on the desk", async () => {
    for (const address of [
      "/",
      "/registrations",
      `/registrations?q=${encodeURIComponent(script)}`,
    ]) {
      await officer.goto(address);
      await expect(officer.getByRole("link", { name }).first()).toBeVisible();
      expect(await ran()).toEqual(nothing);
    }
  });

  await test.step("to the secretary, on the list and in the dossier", async () => {
    const secretary = await officeOf(stage.secretary);
    const ranThere = await watch(secretary);
    await secretary.goto("/registrations");
    await expect(secretary.getByRole("link", { name }).first()).toBeVisible();
    await secretary.goto(dossier);
    await expect(secretary.getByRole("heading", { level: 1 })).toContainText(name);
    expect(await ranThere()).toEqual(nothing);
  });

  await test.step("in the sheet, where nothing is a formula", async () => {
    const answer = await officer.request.get("/registrations/export");
    const sheets = [...unzip(await answer.body())].filter(([file]) => file.includes("/sheet"));
    const xml = sheets.map(([, bytes]) => bytes.toString("utf8")).join("");
    const escaped = name.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    expect([xml.includes(escaped.replace(/"/g, "&quot;")), xml.includes("<f>")]).toEqual([
      true,
      false,
    ]);
  });
});

test("a field of a megabyte is refused with the text kept on the page", async ({
  stage,
  officeOf,
}) => {
  const officer = await officeOf(stage.officer);
  await officer.goto("/registrations/new");
  const field = officer.locator('[name="approach"]');
  await officer.locator("[name=orgUnitId]").selectOption(String(stage.cell.id));
  await officer.locator('[name="name"]').fill("Đường hoa");
  await field.evaluate((box) => box.removeAttribute("maxlength"));
  await field.fill("a".repeat(900_000));
  await officer.getByRole("button", { name: "Lưu nháp" }).click();

  await expect(officer.locator("form").getByRole("alert")).toContainText("900.000");
  await expect(officer.locator('[name="name"]')).toHaveValue("Đường hoa");
});
