import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSheet } from "./read.ts";
import type { SheetCell, SheetColumn } from "./sheet-xml.ts";
import { columnName } from "./sheet-xml.ts";
import { type Sheet, writeSheet, writeWorkbook } from "./write.ts";

const columns: SheetColumn[] = [
  { header: "STT", width: 6, kind: "number" },
  { header: "Tên mô hình", width: 20, kind: "text" },
  { header: "Ngày gửi", width: 12, kind: "date" },
  { header: "Tiền thưởng (đồng)", width: 18, kind: "money" },
];

async function bytesOf(sheet: Partial<Sheet>): Promise<Uint8Array> {
  const whole = { name: "Danh sách", titleLines: ["DANH SÁCH"], columns, rows: [], ...sheet };
  return new Uint8Array(await new Response(writeSheet(whole)).arrayBuffer());
}

async function partOf(sheet: Partial<Sheet>, name: string): Promise<string> {
  const part = unzipSync(await bytesOf(sheet))[name];
  return part ? strFromU8(part) : "";
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const sheetXml = (rows: SheetCell[][]) => partOf({ rows }, "xl/worksheets/sheet1.xml");

describe("a written sheet", () => {
  test("is read back as it was: titles, headers, texts, numbers, days and blanks", async () => {
    const rows = [
      [1, "Tổ tự quản", "2026-03-09", 540_000],
      [2.5, "  hai dòng\nvà “nháy” <b>&amp;</b> ", null, null],
      [null, "", null, null],
      [4, "Tiếng kẻng an ninh", "1899-12-31", 0],
    ];
    const titleLines = ["DANH SÁCH MÔ HÌNH", "Năm 2026"];
    expect(await readSheet(await bytesOf({ rows, titleLines }))).toEqual({
      ok: true,
      rows: [
        ["DANH SÁCH MÔ HÌNH", "", "", ""],
        ["Năm 2026", "", "", ""],
        ["STT", "Tên mô hình", "Ngày gửi", "Tiền thưởng (đồng)"],
        ["1", "Tổ tự quản", "09/03/2026", "540000"],
        ["2.5", "  hai dòng\nvà “nháy” <b>&amp;</b> ", "", ""],
        ["", "", "", ""],
        ["4", "Tiếng kẻng an ninh", "1899-12-31", "0"],
      ],
    });
  });

  test("never holds a formula, whatever a text begins with", async () => {
    const hostile = ['=cmd|"/c calc"!A1', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(1)"];
    const xml = await sheetXml(hostile.map((text) => [text, text, text, text]));
    expect(xml.match(/<f[ >]/g)).toBeNull();
    expect(xml.match(/t="inlineStr"/g)?.length).toBe(1 + 4 + hostile.length * 4);
  });

  test("marks what looks like a formula as text, so that editing the cell makes none", async () => {
    const xml = await sheetXml([[1, "=1+1", null, null]]);
    expect(xml).toContain('<c r="B3" s="9" t="inlineStr">');
    const looks = (await partOf({}, "xl/styles.xml")).match(/<xf [^>]*>/g) ?? [];
    expect(looks.slice(-1)[0]).toContain('quotePrefix="1"');
  });

  test("keeps shares as numbers, shown with one digit after the comma", async () => {
    const share: SheetColumn = { header: "Tỷ lệ", width: 14, kind: "share" };
    const xml = await partOf(
      { columns: [share], rows: [[0.6966], ["–"]] },
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toContain('<c r="A3" s="8"><v>0.6966</v></c>');
    expect(xml).toContain(">–</t>");
    expect(await partOf({}, "xl/styles.xml")).toContain('numFmtId="165" formatCode="0.0%"');
  });

  test("keeps days as days of the sheet, so that they sort and filter", async () => {
    const xml = await sheetXml([[1, "x", "2023-10-18", 1]]);
    expect(xml).toContain('<c r="C3" s="6"><v>45217</v></c>');
  });

  test("gives every cell its place", async () => {
    const xml = await sheetXml([[1, "", null, 2]]);
    expect([...xml.matchAll(/<c r="([A-Z]+3)"/g)].map(([, ref]) => ref)).toEqual([
      "A3",
      "B3",
      "C3",
      "D3",
    ]);
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });

  test("leaves out what a sheet cannot carry", async () => {
    const broken = "a\u0000b\u0008c\u001bd\ufffee\ud800f";
    const reading = await readSheet(await bytesOf({ rows: [[1, broken, null, null]] }));
    expect(reading.ok && reading.rows[2]?.[1]).toBe("abcde\ufffdf");
    const long = await readSheet(await bytesOf({ rows: [[1, "ă".repeat(40_000), null, null]] }));
    expect(long.ok && long.rows[2]?.[1]?.length).toBe(32_767);
  });

  test("shows numbers that are none as text", async () => {
    const reading = await readSheet(
      await bytesOf({ rows: [["mười", "x", "18/10/2023", "chưa rõ"]] }),
    );
    expect(reading.ok && reading.rows[2]).toEqual(["mười", "x", "18/10/2023", "chưa rõ"]);
    expect(await sheetXml([[Number.NaN, "x", null, Number.POSITIVE_INFINITY]])).toContain(">NaN<");
  });

  test("holds its header row in sight, repeats it in print and fits the width of A4", async () => {
    const xml = await sheetXml([]);
    expect(xml).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(xml).toContain("<oddFooter>&amp;C&amp;P/&amp;N</oddFooter>");
    expect(xml).toContain('<mergeCell ref="A1:D1"/>');
    const workbook = await partOf({ name: "Mô hình: [2026] / *?'" }, "xl/workbook.xml");
    expect(workbook).toContain("'Mô hình 2026'!$2:$2</definedName>");
  });

  test("makes a row high enough for its longest text", async () => {
    const xml = await sheetXml([
      [1, "ngắn", null, null],
      [2, "d".repeat(45), null, null],
      [3, "một\nhai", null, null],
    ]);
    expect([...xml.matchAll(/<row r="[345]"([^>]*)>/g)].map(([, height]) => height)).toEqual([
      "",
      ' ht="47.25"',
      ' ht="31.5"',
    ]);
  });
});

describe("a file of several sheets", () => {
  test("holds each under its name, with its own titles and rows", async () => {
    const sheets = ["Đơn vị", "Nội dung"].map((name, at) => ({
      name,
      titleLines: [name.toUpperCase()],
      columns,
      rows: [[at, name, null, null]],
    }));
    const bytes = new Uint8Array(await new Response(writeWorkbook(sheets)).arrayBuffer());
    const parts = unzipSync(bytes);
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text("xl/workbook.xml")).toContain(
      '<sheet name="Đơn vị" sheetId="1" r:id="rId1"/><sheet name="Nội dung" sheetId="2" r:id="rId2"/>',
    );
    expect(text("xl/_rels/workbook.xml.rels")).toContain('Target="worksheets/sheet2.xml"');
    expect(text("[Content_Types].xml")).toContain("/xl/worksheets/sheet2.xml");
    expect(text("xl/worksheets/sheet2.xml")).toContain("NỘI DUNG");
    expect(await readSheet(bytes)).toMatchObject({
      ok: true,
      rows: [["ĐƠN VỊ", "", "", ""], {}, {}],
    });
  });
});

describe("the stream", () => {
  test("takes rows only as fast as they are read, and ends the source with the reader", async () => {
    let taken = 0;
    let ended = false;
    async function* source(): AsyncGenerator<SheetCell[]> {
      try {
        for (;;) {
          taken += 1;
          yield [taken, `Mô hình ${Math.sin(taken)}`, "2026-01-01", taken];
        }
      } finally {
        ended = true;
      }
    }
    const reader = writeSheet({ name: "x", titleLines: [], columns, rows: source() }).getReader();
    for (let chunk = 0; chunk < 20; chunk += 1) await reader.read();
    await settled();
    const takenSoFar = taken;
    await settled();
    expect([taken - takenSoFar, taken < 100_000]).toEqual([0, true]);
    await reader.cancel();
    expect(ended).toBe(true);
  });

  test("fails when the source fails, rather than ending as if it were whole", async () => {
    async function* source(): AsyncGenerator<SheetCell[]> {
      yield [1, "x", null, null];
      throw new Error("the source broke");
    }
    await expect(bytesOf({ rows: source() })).rejects.toThrow("the source broke");
  });
});
