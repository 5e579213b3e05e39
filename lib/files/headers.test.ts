import { expect, test } from "vitest";
import { downloadHeaders } from "./headers.ts";

const dispositionOf = (fileName: string, mediaType = "application/pdf", inline = false) =>
  downloadHeaders({ fileName, mediaType, inline })["Content-Disposition"];

test("a download keeps its Vietnamese name, with a plain one beside it", () => {
  expect(dispositionOf("Quyết định số 09.docx")).toBe(
    "attachment; filename=\"Quyet dinh so 09.docx\"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%2009.docx",
  );
  expect(dispositionOf("ĐỀ ÁN.pdf".normalize("NFD"))).toBe(dispositionOf("ĐỀ ÁN.pdf"));
});

test("no name leaves its quotes or its line", () => {
  const disposition = dispositionOf("a\"; filename=b\r\nX-Evil: 1\\%41'()*\u202e\ud800.pdf");
  expect(disposition).toBe(
    "attachment; filename=\"a_; filename=b__X-Evil: 1__41'()*__.pdf\"; filename*=UTF-8''a%22%3B%20filename%3Db%0D%0AX-Evil%3A%201%5C%2541%27%28%29%2A%E2%80%AE%EF%BF%BD.pdf",
  );
  expect(new Headers({ d: disposition ?? "" }).get("d")).toBe(disposition);
});

test("only pictures are ever shown in the page", () => {
  const asked = ["image/jpeg", "image/webp", "image/svg+xml", "text/html", "application/pdf"];
  expect(asked.map((type) => dispositionOf("x", type, true)?.split(";")[0])).toEqual([
    "inline",
    "inline",
    "attachment",
    "attachment",
    "attachment",
  ]);
});

test("a file is never taken for another type, runs nothing and is not kept by others", () => {
  const file = { fileName: "x.pdf", mediaType: "application/pdf", bytes: 12 };
  expect(downloadHeaders(file)).toMatchObject({
    "Content-Type": "application/pdf",
    "Content-Length": "12",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
  });
});
