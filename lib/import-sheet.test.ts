import { expect, test } from "vitest";
import { readImportSheet } from "./import-sheet.ts";
import { writeSheet } from "./spreadsheet/write.ts";

const csv = (text: string) => readImportSheet(new TextEncoder().encode(text));

test("a list is read by its headers, in English or Vietnamese, in any order", async () => {
  const english = await csv("name,field,extra\nTuyến đường hoa,Kinh tế,x\n,,\n");
  const vietnamese = await csv('\ufeffLĨNH VỰC;Tên mô hình\nKinh tế;"Tuyến đường; hoa"\n');
  expect(english).toEqual({
    ok: true,
    rows: [{ row: 2, cells: { name: "Tuyến đường hoa", field: "Kinh tế" } }],
    columns: ["name", "field"],
    unknown: ["extra"],
  });
  expect(vietnamese).toMatchObject({
    rows: [{ row: 2, cells: { name: "Tuyến đường; hoa", field: "Kinh tế" } }],
  });
});

test("a workbook is read below its titles, and rows keep the number the sheet shows", async () => {
  const sheet = writeSheet({
    name: "Danh sách",
    titleLines: ["DANH SÁCH MÔ HÌNH", "Năm 2026"],
    columns: ["STT", "Tên mô hình", "Năm"].map((header) => ({ header, width: 20, kind: "text" })),
    rows: [
      ["1", "Tổ tự quản", "2026"],
      ["2", "Tiếng kẻng an ninh", ""],
    ],
  });
  const bytes = new Uint8Array(await new Response(sheet).arrayBuffer());
  expect(await readImportSheet(bytes)).toEqual({
    ok: true,
    rows: [
      { row: 4, cells: { name: "Tổ tự quản", year: "2026" } },
      { row: 5, cells: { name: "Tiếng kẻng an ninh", year: "" } },
    ],
    columns: ["name", "year"],
    unknown: ["STT"],
  });
});

test("a list without a column of names is refused", async () => {
  expect(await csv("a,b\n1,2\n")).toEqual({ ok: false, reason: "no_columns" });
  expect(await csv("year,field\n2026,Kinh tế\n")).toEqual({ ok: false, reason: "no_columns" });
  expect(await csv("")).toEqual({ ok: false, reason: "empty" });
});
