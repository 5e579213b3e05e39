import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, parseVietnameseNumber } from "./text.ts";

const seed = 20_231_018;
// Letters, marks, halves of characters, controls: whatever a browser or a file may send.
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => {
    return String.fromCharCode(...units);
  }),
  fc
    .array(
      fc.constantFrom(
        "\u200d",
        "👩",
        "\ufe0f",
        "\u{1f3fd}",
        "\u202e",
        "\u0323",
        "\u0301",
        "a",
        " ",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

describe("typed text", () => {
  const typed = "Tổ dân phố Đức Xuân – tuyến đường “ánh sáng”, 1.250 m²; ½ hộ; gạo ₫";

  test("is kept as it was typed", () => {
    expect(cleanText(typed)).toBe(typed);
  });

  test.each(["NFC", "NFD", "NFKD"] as const)("typed in %s meets itself", (form) => {
    const name = "Tuyến đường hoa phường Đức Xuân: ngõ ở ổ ữ ợ ẵ ệ";
    expect(cleanText(name.normalize(form))).toBe(name);
  });

  test.each([
    ["a right-to-left override", "Kho\u202egpj.exe\u202c", "Khogpj.exe"],
    ["a right-to-left isolate", "\u2067Tổ 5\u2069", "Tổ 5"],
    ["an Arabic letter mark", "Tổ\u061c 5", "Tổ 5"],
    ["a zero-width space", "Tổ\u200b 5", "Tổ 5"],
    ["a joiner between letters", "Tổ\u200d\u200c 5", "Tổ 5"],
    ["a soft hyphen", "nhân\u00ad dân", "nhân dân"],
    ["a byte-order mark", "\ufeffTổ 5", "Tổ 5"],
    ["a NUL", "Tổ\u0000 5", "Tổ 5"],
    ["an escape sequence", "\u001b[31mTổ 5\u0007", "[31mTổ 5"],
    ["a sign that XML cannot carry", "Tổ 5\ufffe\uffff", "Tổ 5"],
    ["a mark hidden behind a zero-width space", "To\u0302\u200b\u0309 5", "Tổ 5"],
    ["half a character", "Tổ \ud83d 5", "Tổ \ufffd 5"],
  ])("loses %s", (_, given, kept) => {
    expect(cleanText(given)).toBe(kept);
  });

  test.each(["🎉 Ngày hội", "👩‍👩‍👧‍👦 gia đình", "👩🏽‍🌾", "❤️‍🔥", "🇻🇳", "👍🏿", "4️⃣"])(
    "keeps the emoji %s whole",
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  test.each(["<script>alert(1)</script>", "'; drop table people; --", "=1+1", "{{7*7}}", "%00"])(
    "keeps %s as the text it is",
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  test("ends its lines in one way, wherever it was copied from", () => {
    expect(cleanText("a\r\nb\rc\u000bd\u000ce\u0085f\u2028g\u2029h\ni")).toBe(
      "a\nb\nc\nd\ne\nf\ng\nh\ni",
    );
  });

  test("of one line has single spaces and no line breaks", () => {
    expect(cleanLine("  Tổ\t\n dân \u00a0 phố\r\n5 ")).toBe("Tổ dân phố 5");
  });

  test("is clean once and for all", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const kept = cleanText(text);
        expect(cleanText(kept)).toBe(kept);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect([kept.isWellFormed(), kept.normalize("NFC") === kept, kept.trim() === kept]).toEqual(
          [true, true, true],
        );
        expect(kept).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("is cleaned in a moment, however many marks pile up on a letter", () => {
    const pile = `Tổ ${"\u0301\u0323".repeat(250_000)} 5`;
    expect(cleanText(pile)).toHaveLength(35);
    expect(cleanText(" ".repeat(500_000))).toBe("");
    expect(cleanText("\u200d".repeat(500_000))).toBe("");
  }, 2000);
});

describe("a number", () => {
  test.each([
    ["1.250", 1250],
    ["1.234.567,89", 1_234_567.89],
    ["1234,5", 1234.5],
    ["12", 12],
    ["0,5", 0.5],
    ["1 250", 1250],
    ["1\u00a0250", 1250],
    [" 7 ", 7],
    ["007", 7],
    ["-3", -3],
    ["-0", 0],
  ])("typed %s is %d", (typed, value) => {
    expect(parseVietnameseNumber(typed)).toBe(value);
  });

  test.each([
    "",
    " ",
    "1.5",
    "0.125",
    "00.125",
    "1.25",
    "12.34.567",
    "1.2345",
    "1,234,567",
    "1.234.56",
    ",5",
    "5,",
    "1,2,3",
    "--1",
    "+1",
    "1e5",
    "1e309",
    "0x10",
    "NaN",
    "Infinity",
    "١٢٣",
    "１２",
    "1\u200b2",
    "1'; drop table people; --",
    "9".repeat(400),
  ])("is not read out of %j", (typed) => {
    expect(parseVietnameseNumber(typed)).toBeNull();
  });

  test("written the Vietnamese way is read back", () => {
    const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ".");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (a, b) => {
        const fraction = `,${String(b).padStart(2, "0")}`;
        const value = Number(`${a}.${String(b).padStart(2, "0")}`);
        expect(parseVietnameseNumber(`${a}${fraction}`)).toBe(value);
        expect(parseVietnameseNumber(`${grouped(String(a))}${fraction}`)).toBe(value);
      }),
      { seed },
    );
  });

  test("is a finite one or none, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,- e+") as fc.Arbitrary<string> }),
        (typed) => {
          expect(Number.isFinite(parseVietnameseNumber(typed) ?? 0)).toBe(true);
        },
      ),
      { seed, numRuns: 2000 },
    );
  });

  test.each(["1".repeat(1e6), `0,${"0".repeat(1e6)}1`, `1${".000".repeat(250_000)}`])(
    "of a million digits is refused at once",
    (typed) => {
      expect(parseVietnameseNumber(typed)).toBeNull();
    },
  );
});
