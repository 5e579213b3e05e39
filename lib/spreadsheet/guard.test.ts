import { type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { guardZip } from "./guard.ts";

const archive = (parts: Zippable) => Buffer.from(zipSync(parts, { level: 9 }));
const zeros = (bytes: number) => new Uint8Array(bytes);

/** States another size for the only entry, in its own header and in the directory. */
function forgeSize(zip: Buffer, bytes: number): Buffer {
  const forged = Buffer.from(zip);
  forged.writeUInt32LE(bytes, forged.indexOf(Buffer.from("504b0304", "hex")) + 22);
  forged.writeUInt32LE(bytes, forged.indexOf(Buffer.from("504b0102", "hex")) + 24);
  return forged;
}

describe("an archive", () => {
  test("passes with the names of what it holds", async () => {
    const zip = archive({ "xl/workbook.xml": zeros(500), "xl/styles.xml": zeros(5000) });
    expect(await guardZip(zip)).toEqual({ ok: true, names: ["xl/workbook.xml", "xl/styles.xml"] });
  });

  test("that says it holds more than is allowed is refused unopened", async () => {
    const bomb = forgeSize(archive({ "xl/worksheets/sheet1.xml": zeros(1000) }), 90_000_000);
    expect(await guardZip(bomb)).toEqual({ ok: false, reason: "bomb" });
  });

  test("that shrinks more than two hundredfold is refused", async () => {
    const bomb = archive({ "xl/worksheets/sheet1.xml": zeros(8_000_000) });
    expect(bomb.length < 100_000).toBe(true);
    expect(await guardZip(bomb)).toEqual({ ok: false, reason: "bomb" });
  });

  test("with a forged size is found out by counting", async () => {
    const bomb = forgeSize(archive({ "xl/worksheets/sheet1.xml": zeros(8_000_000) }), 500_000);
    expect(await guardZip(bomb)).toEqual({ ok: false, reason: "damaged" });
  });

  test("with too many parts is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}`, zeros(1)]));
    expect(await guardZip(archive(parts))).toEqual({ ok: false, reason: "bomb" });
  });

  test.each([
    ["xl/vbaProject.bin", "macros"],
    ["word/vbaData.xml", "macros"],
    ["xl/macrosheets/sheet1.xml", "macros"],
    ["xl/externalLinks/externalLink1.xml", "links"],
    ["../../etc/passwd", "damaged"],
    ["/etc/passwd", "damaged"],
    ["xl\\..\\workbook.xml", "damaged"],
  ])("holding %s is refused: %s", async (name, reason) => {
    expect(await guardZip(archive({ [name]: zeros(10) }))).toEqual({ ok: false, reason });
  });

  test("that is cut off or none at all is damaged", async () => {
    const whole = archive({ "xl/workbook.xml": zeros(500) });
    const broken = [
      whole.subarray(0, whole.length - 30),
      Buffer.from("PK\u0003\u0004"),
      Buffer.alloc(0),
    ];
    expect(await Promise.all(broken.map(guardZip))).toEqual(
      broken.map(() => ({ ok: false, reason: "damaged" })),
    );
  });
});
