import { writeFileSync } from "node:fs";
import type { TestInfo } from "@playwright/test";
import { carriedTo } from "../db/factories/assessments.ts";
import vi from "../messages/vi.ts";
import { expect, test } from "./fixtures";
import { zipOf } from "./zip";

const jpeg = "\u00ff\u00d8\u00ff\u00e0";
const program = Buffer.from("MZ\u0090\u0000\u0003\u0000a program", "latin1");

/** A file of this many megabytes that begins like a real one. */
function large(megabytes: number, head: string): Buffer {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024, "a");
  bytes.write(head, "latin1");
  return bytes;
}

/** Ninety megabytes in ninety kilobytes. */
function bomb(): Buffer {
  return zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(90_000_000));
}

/** Files by the names a person would see, on the disk of their machine. */
function onDisk(info: TestInfo, files: Readonly<Record<string, Buffer>>): string[] {
  return Object.entries(files).map(([name, bytes]) => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return path;
  });
}

test("files that are not taken are named with the reason, and what was typed stays", async ({
  stage,
  officeOf,
}, info) => {
  const { id } = await carriedTo(stage, "accepted");
  const officer = await officeOf(stage.officer);
  await officer.goto(`/registrations/${id}/report`);
  await officer.locator('[name="results"]').fill("Đã trồng 300 m đường hoa.");
  await officer.getByLabel("Chú thích").fill("Ngõ 12");
  const files = {
    "anh-lon.jpg": large(20, jpeg),
    "may-anh.jpg": program,
    "danh-sach.xlsx": bomb(),
    "ke-hoach.pdf": large(30, "%PDF-1.7"),
  };
  await officer.getByLabel("Chọn tệp").setInputFiles(onDisk(info, files));
  await officer.getByRole("button", { name: "Tải lên" }).click();

  const { photo_too_large, type_not_allowed, bomb: tooDeep, document_too_large } = vi.file.refused;
  await expect(officer.locator("#tep").getByRole("alert").getByRole("listitem")).toHaveText([
    `anh-lon.jpg: ${photo_too_large}`,
    `may-anh.jpg: ${type_not_allowed}`,
    `danh-sach.xlsx: ${tooDeep}`,
    `ke-hoach.pdf: ${document_too_large}`,
  ]);
  await expect(officer.locator('[name="results"]')).toHaveValue("Đã trồng 300 m đường hoa.");
  await expect(officer.getByLabel("Chú thích")).toHaveValue("Ngõ 12");
  await officer.reload();
  await expect(officer.getByText(vi.file.none)).toBeVisible();
});

test("without JavaScript the text is saved before the files have their page", async ({
  stage,
  officeOf,
}, info) => {
  const { id } = await carriedTo(stage, "accepted");
  const officer = await officeOf(stage.officer, { withoutScripts: true });
  const [paper, disguised] = onDisk(info, {
    "bien-ban.pdf": Buffer.from("%PDF-1.7\n1 0 obj\n"),
    "may-anh.jpg": program,
  });
  const send = async (path = "") => {
    await officer.getByLabel("Chọn tệp").setInputFiles(path);
    await officer.getByRole("button", { name: "Tải lên" }).click();
  };
  await officer.goto(`/registrations/${id}/report`);
  await officer.locator('[name="results"]').fill("Đã trồng 300 m đường hoa.");
  await expect(officer.locator("#tep")).toBeHidden();
  await officer.getByRole("button", { name: vi.file.saveFirst }).click();
  await expect(officer.getByText(vi.file.textSaved)).toBeVisible();
  await officer.getByLabel(vi.file.fields.caption).fill("Ngõ 12 sau khi mở rộng");
  await send(disguised);
  await expect(officer.getByText(vi.file.refused.type_not_allowed)).toBeVisible();
  await expect(officer.getByLabel(vi.file.fields.caption)).toHaveValue("Ngõ 12 sau khi mở rộng");
  await send(paper);
  await expect(officer.getByText(vi.file.added)).toBeVisible();
  await officer.getByRole("link", { name: vi.file.toReport }).click();

  await expect(officer.locator('[name="results"]')).toHaveValue("Đã trồng 300 m đường hoa.");
  await expect(officer.getByRole("link", { name: "Ngõ 12 sau khi mở rộng" })).toBeVisible();
});

test("whoever sends a form that cannot be read or is nobody's gets a page, not a code", async ({
  stage,
  officeOf,
  browser,
}) => {
  const { id } = await carriedTo(stage, "accepted");
  const officer = await officeOf(stage.officer);
  const accept = "text/html";
  const posted = async (address: string, data: string, type: string) => {
    const headers = { accept, "content-type": type };
    const answer = await officer.request.post(address, { data, headers });
    return [answer.status(), await answer.text()] as const;
  };
  const parted = "multipart/form-data; boundary=x";
  const large = await posted("/registrations/new", "a".repeat(2_000_000), parted);
  const broken = await posted("/registrations/new", "--x", "multipart/form-data");
  const keyless = await posted("/import/abc/confirm", "x", parted);
  const odd = "_key=a&round=%00&unit=%00";
  const nowhere = await posted(
    "/import/%0D%0A%00/confirm",
    odd,
    "application/x-www-form-urlencoded",
  );
  const { form_too_large, form_broken } = vi.common.refusedPost;
  expect([large[0], large[1].includes(form_too_large)]).toEqual([413, true]);
  expect([broken[0], broken[1].includes(form_broken)]).toEqual([400, true]);
  expect([keyless[0], keyless[1].includes(vi.import.refused.bad_form)]).toEqual([200, true]);
  expect([nowhere[0], nowhere[1].includes(vi.import.refused.gone)]).toEqual([200, true]);

  const stranger = await browser.newContext();
  const upload = `/files/upload?registration=${id}`;
  const asPage = { headers: { accept }, maxRedirects: 0 };
  const toSignIn = await stranger.request.post(upload, asPage);
  const script = { headers: { accept: "application/json" } };
  const said = await (await stranger.request.post(upload, script)).json();
  expect([toSignIn.headers()["location"], said.message]).toEqual([
    "/sign-in",
    vi.refusal.signed_out,
  ]);
});

test("a list that is not taken is refused beside its box, with the choices kept", async ({
  stage,
  officeOf,
}, info) => {
  const officer = await officeOf(stage.officer);
  const files = {
    "bom.xlsx": bomb(),
    "chuong-trinh.xlsx": program,
    "qua-lon.csv": large(20, "name\n"),
  };
  const reasons = [
    vi.import.refused.bomb,
    vi.import.refused.unknown_format,
    vi.import.refused.too_large,
  ];
  const paths = onDisk(info, files);
  await officer.goto("/import");
  await officer.getByLabel("Đơn vị đăng ký").selectOption(String(stage.women.id));
  for (const [at, path] of paths.entries()) {
    await officer.getByLabel("Tệp danh sách").setInputFiles(path);
    await officer.getByRole("button", { name: "Kiểm tra tệp" }).click();
    await expect(officer.locator("form").getByRole("alert")).toHaveText(reasons[at] ?? "");
    await expect(officer.getByLabel("Đơn vị đăng ký")).toHaveValue(String(stage.women.id));
  }
});
