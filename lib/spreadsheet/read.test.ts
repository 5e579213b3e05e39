import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSheet, type SheetReading } from "./read.ts";
import type { SheetCell } from "./sheet-xml.ts";
import { writeSheet } from "./write.ts";

const read = (text: string) => readSheet(strToU8(text));
const refused = (reason: string): SheetReading => ({ ok: false, reason }) as SheetReading;

async function xlsxOf(rows: SheetCell[][]): Promise<Uint8Array> {
  const columns = (rows[0] ?? []).map(() => ({ header: "Cột", width: 10, kind: "text" }) as const);
  const sheet = writeSheet({ name: "Trang 1", titleLines: [], columns, rows });
  return new Uint8Array(await new Response(sheet).arrayBuffer());
}

describe("a text with separated values", () => {
  test("is read in UTF-8, with or without its mark", async () => {
    const rows = [
      ["Tên", "Đơn vị"],
      ["Tổ tự quản", "Phường An Mẫu"],
    ];
    const text = "Tên;Đơn vị\r\nTổ tự quản;Phường An Mẫu\r\n\r\n;\r\n";
    expect(await read(text)).toEqual({ ok: true, rows });
    expect(await read(`\ufeff${text}`)).toEqual({ ok: true, rows });
  });

  test("keeps cells that look like formulas as the text they are", async () => {
    expect(await read("Tên,Ghi chú\n=1+1,\"=cmd|'/c calc'!A1\"")).toEqual({
      ok: true,
      rows: [
        ["Tên", "Ghi chú"],
        ["=1+1", "=cmd|'/c calc'!A1"],
      ],
    });
  });

  test("in an older encoding is refused, not guessed", async () => {
    const latin = Uint8Array.from([0x54, 0xea, 0x6e, 0x2c, 0x62]);
    expect(await readSheet(latin)).toEqual(refused("wrong_encoding"));
    const utf16 = Buffer.from("\ufeffTên\tĐơn vị\n", "utf16le");
    expect(await readSheet(utf16)).toEqual(refused("wrong_encoding"));
  });
});

describe("a file that is no readable table is refused", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["blank lines only", strToU8(" ,\n,\n\n"), "empty"],
    ["more than five megabytes", new Uint8Array(20_000_000).fill(97), "too_large"],
    ["more than ten thousand rows", strToU8("a,b\n".repeat(10_002)), "too_many_rows"],
    ["an old .xls file", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old_format"],
    ["a program", Buffer.from("4d5a900003000000", "hex"), "unknown_format"],
    ["text with zeros in it", strToU8("a,b\u0000c"), "unknown_format"],
    ["a text with an open quote", strToU8('a,"b'), "damaged"],
    ["a Word file", zipSync({ "word/document.xml": strToU8("<x/>") }), "unknown_format"],
    ["a cut archive", Buffer.from("504b0304aabb", "hex"), "damaged"],
    ["a workbook of rubbish", zipSync({ "xl/workbook.xml": strToU8("<x") }), "damaged"],
    ["an archive bomb", zipSync({ "xl/workbook.xml": new Uint8Array(8_000_000) }), "bomb"],
    ["macros", zipSync({ "xl/vbaProject.bin": strToU8("x") }), "macros"],
  ])("%s: %#", async (_, bytes, reason) => {
    expect(await readSheet(bytes)).toEqual(refused(reason));
  });
});

describe("a workbook", () => {
  test("of ten thousand rows is read, one more is refused", async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => [at, "Tổ tự quản", "Phường An Mẫu"]);
    const reading = await readSheet(await xlsxOf(rows.slice(1)));
    expect(reading.ok && reading.rows.length).toBe(10_001);
    expect(reading.ok && reading.rows.at(-1)).toEqual(["10000", "Tổ tự quản", "Phường An Mẫu"]);
    expect(await readSheet(await xlsxOf(rows))).toEqual(refused("too_many_rows"));
  });

  test("gives the values of formulas, never runs or resolves anything", async () => {
    const files = unzipSync(await xlsxOf([["x"]]));
    files["xl/worksheets/sheet1.xml"] = strToU8(
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="D1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>',
    );
    const reading = await readSheet(zipSync(files));
    expect(reading.ok && reading.rows[0]?.slice(0, 3)).toEqual(["2", "TRUE", "0.3"]);
    expect(JSON.stringify(reading).includes("root:")).toBe(false);
  });
});
