import { expect, test } from "vitest";
import { safeFileName } from "./file-name.ts";

test.each([
  ["Ảnh họp dân.jpg", "jpg", "Ảnh họp dân.jpg"],
  ["Ảnh họp dân.jpg".normalize("NFD"), "jpg", "Ảnh họp dân.jpg"],
  ["IMG_0001.JPEG", "jpg", "IMG_0001.JPEG"],
  ["IMG_0001.HEIF", "heic", "IMG_0001.HEIF"],
  ["virus.exe", "jpg", "virus.exe.jpg"],
  ["ảnh.jpg.exe", "jpg", "ảnh.jpg.exe.jpg"],
  ["../../etc/passwd", "pdf", "passwd.pdf"],
  ["C:\\Users\\canbo\\báo cáo.docx", "docx", "báo cáo.docx"],
  ["..\\..\\x.pdf", "pdf", "x.pdf"],
  ["hóa đơn\u202egpj.exe", "jpg", "hóa đơngpj.exe.jpg"],
  ["a\u0000b\r\nc\u200b\u2028.pdf", "pdf", "ab c.pdf"],
  ['a<b>"c|d?e*f:g.pdf', "pdf", "abcdefg.pdf"],
  ["  .. .pdf", "pdf", "pdf.pdf"],
  [".htaccess", "pdf", "htaccess.pdf"],
  ["con.pdf", "pdf", "_con.pdf"],
  ["LPT1", "pdf", "_LPT1.pdf"],
  ["", "png", "tep.png"],
  ["///", "png", "tep.png"],
  [".png", "png", "png.png"],
  ["\ud800.png", "png", "\ufffd.png"],
  ["mô   hình\t1 .png ", "png", "mô hình 1.png"],
  ["😀.webp", "webp", "😀.webp"],
])("%j is kept as %s: %s", (given, extension, kept) => {
  expect(safeFileName(given, extension)).toBe(kept);
});

test("a long name is cut in its stem, between whole letters", () => {
  const name = safeFileName(`${"😀".repeat(300)}.jpg`, "jpg");
  expect(name).toBe(`${"😀".repeat(116)}.jpg`);
});
