import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  amount,
  choice,
  dayBoxes,
  isoDay,
  line,
  lines,
  optionalAmount,
  optionalDayBoxes,
  optionalEmail,
  optionalLine,
  optionalLines,
  optionalParagraph,
  optionalPhone,
  optionalRowId,
  paragraph,
  rowId,
  rowIds,
  year,
} from "./inputs.ts";
import { reasonOf } from "./issue.ts";

const seed = 20_231_018;

/** The value that is kept, or the keys of what is wrong. */
function answer(schema: z.ZodType, typed: unknown): unknown {
  const result = schema.safeParse(typed);
  return result.success ? result.data : result.error.issues.map((one) => reasonOf(one).key);
}

/** What is wrong, with the figures its words are filled with. */
function reasons(schema: z.ZodType, typed: unknown): unknown {
  return schema.safeParse(typed).error?.issues.map(reasonOf) ?? [];
}

const wrongTypes = [null, 5, true, {}, [], ["a"], { toString: () => "a" }, Symbol("a")];
const million = "a".repeat(1_048_576);

describe("a contact", () => {
  test("may be left out, and is a number to call or an address to write to", () => {
    const typed = ["", "0209 3 870 000", "+84 (209) 387-0000; 113", "abc", "12"];
    const phones = typed.map((one) => answer(optionalPhone(30), one));
    const mails = ["", "thu.ky@ducxuan.vn", "no at", "a@b"].map((one) =>
      answer(optionalEmail(120), one),
    );

    expect(phones).toEqual([typed[0], typed[1], typed[2], ["bad_phone"], ["bad_phone"]]);
    expect(mails).toEqual(["", "thu.ky@ducxuan.vn", ["bad_email"], ["bad_email"]]);
  });
});

describe("a field of text", () => {
  const required = { line: line(200), paragraph: paragraph(200) };
  const optional = { optionalLine: optionalLine(200), optionalParagraph: optionalParagraph(200) };
  const all = Object.entries({ ...required, ...optional });

  test.each(all)("%s keeps what fits, cleaned", (_, schema) => {
    expect(answer(schema, "  Tuyến đường hoa \u202e\u0000".normalize("NFD"))).toBe(
      "Tuyến đường hoa",
    );
    expect(answer(schema, "a".repeat(200))).toBe("a".repeat(200));
    // What cleaning takes away is not counted.
    expect(answer(schema, ` ${"ệ".normalize("NFD").repeat(200)}\u200b `)).toBe("ệ".repeat(200));
  });

  test.each(all)("%s refuses a megabyte with the length that it has", (_, schema) => {
    expect(reasons(schema, million)).toEqual([
      { key: "too_long", params: { max: 200, length: million.length } },
    ]);
    expect(answer(schema, "a".repeat(201))).toEqual(["too_long"]);
  });

  test.each(all)("%s refuses what is no text", (_, schema) => {
    for (const typed of wrongTypes) expect(answer(schema, typed)).toEqual(["required"]);
  });

  test.each(Object.entries(required))("%s must be filled with something to read", (_, schema) => {
    for (const typed of ["", " ", "\n\t", "\u200b\u202e\ufeff", "\u0000", undefined]) {
      expect(answer(schema, typed)).toEqual(["required"]);
    }
  });

  test.each(Object.entries(optional))("%s may be left out", (_, schema) => {
    for (const typed of ["", " ", "\u200b", undefined]) expect(answer(schema, typed)).toBe("");
  });

  test("may ask for a shortest length", () => {
    expect(reasons(line(200, 5), "abc ")).toEqual([{ key: "too_short", params: { min: 5 } }]);
  });
});

describe("a list typed one entry a line", () => {
  const max = { rows: 3, each: 10 };

  test("drops empty lines and repetitions", () => {
    expect(answer(lines(max), " a \r\n\r\nb\u2028a\nc\u200b")).toEqual(["a", "b", "c"]);
    expect(answer(optionalLines(max), undefined)).toEqual([]);
    expect(answer(lines(max), " \n ")).toEqual(["required"]);
  });

  test("says which of its limits is broken", () => {
    expect(reasons(optionalLines(max), "a\nb\nc\nd")).toEqual([
      { key: "too_many", params: { max: 3 } },
    ]);
    expect(reasons(lines(max), `a\n${"b".repeat(11)}`)).toEqual([
      { key: "too_long", params: { max: 10, length: 11 } },
    ]);
    expect(answer(lines(max), "a\n".repeat(300_000))).toEqual(["a"]);
  });
});

describe("a field of figures", () => {
  test.each([
    ["1.250", 1250],
    ["12,50", 12.5],
    ["0", 0],
    ["10.000.000.000.000", 1e13],
    ["9.999.999.999.999,99", 9_999_999_999_999.99],
    ["1,0000", 1],
  ])("reads %s as %d", (typed, value) => {
    expect(answer(amount(), typed)).toBe(value);
  });

  test.each([
    ["", "bad_number"],
    ["1.5", "bad_number"],
    ["mười", "bad_number"],
    ["1e3", "bad_number"],
    ["Infinity", "bad_number"],
    ["-1", "too_small"],
    ["-0,01", "too_small"],
    ["10.000.000.000.001", "too_big"],
    ["99999999999999999999", "too_big"],
    ["0,125", "too_precise"],
    ["999999999999,999", "too_precise"],
    ["0,00000000001", "too_precise"],
    [million, "bad_number"],
    ["9".repeat(1e6), "bad_number"],
  ])("refuses %.20s: %s", (typed, key) => {
    expect(answer(amount(), typed)).toEqual([key]);
    expect(answer(optionalAmount(), typed)).toEqual(typed === "" ? null : [key]);
  });

  test("counts what has no parts in whole numbers", () => {
    expect(reasons(amount({ decimals: 0 }), "1,5")).toEqual([
      { key: "too_precise", params: { decimals: 0 } },
    ]);
    expect(answer(amount({ decimals: 0 }), "1,0")).toBe(1);
    expect(reasons(amount({ decimals: 0 }), "hai")).toEqual([{ key: "bad_whole", params: {} }]);
    expect(answer(amount({ min: 1, max: 9 }), "10")).toEqual(["too_big"]);
  });

  test("may be left out where it is optional", () => {
    for (const typed of ["", " \t", undefined]) expect(answer(optionalAmount(), typed)).toBeNull();
    expect(answer(amount(), undefined)).toEqual(["required"]);
    for (const typed of wrongTypes) expect(answer(optionalAmount(), typed)).toEqual(["required"]);
  });
});

describe("a year", () => {
  test("is four digits, and is never asked for with the marks of a number", () => {
    expect(answer(year(), " 2026 ")).toBe(2026);
    for (const typed of ["", "26", "2.026", "1999", "2201", "1e3", "٢٠٢٦", "2026,0"]) {
      expect(answer(year(), typed)).toEqual(["bad_year"]);
    }
  });
});

describe("a day of three boxes", () => {
  const boxes = (day: string, month: string, year: string) => ({ day, month, year });

  test.each([
    [boxes("18", "10", "2023"), "2023-10-18"],
    [boxes(" 1", "03 ", "2026"), "2026-03-01"],
    [boxes("29", "2", "2024"), "2024-02-29"],
  ])("%o is %s", (typed, day) => {
    expect(answer(dayBoxes(), typed)).toBe(day);
    expect(answer(optionalDayBoxes(), typed)).toBe(day);
  });

  test.each([
    boxes("31", "2", "2026"),
    boxes("29", "2", "2023"),
    boxes("31", "4", "2026"),
    boxes("0", "1", "2026"),
    boxes("1", "13", "2026"),
    boxes("1", "1", "26"),
    boxes("1", "1", "0"),
    boxes("1", "1", "12026"),
    boxes("1", "1", "9999"),
    boxes("-1", "1", "2026"),
    boxes("1,5", "1", "2026"),
    boxes("1e0", "1", "2026"),
    boxes("một", "1", "2026"),
    boxes("1", "", "2026"),
    boxes("1\u200b", "1", "2026"),
    boxes("9".repeat(400), "1", "2026"),
    { day: "1" },
  ])("%o is no day", (typed) => {
    expect(answer(dayBoxes(), typed)).toEqual(["bad_date"]);
    expect(answer(optionalDayBoxes(), typed)).toEqual(["bad_date"]);
  });

  test("is missing where all boxes are empty", () => {
    for (const typed of [undefined, {}, boxes("", " ", "")]) {
      expect(answer(dayBoxes(), typed)).toEqual(["required"]);
      expect(answer(optionalDayBoxes(), typed)).toBeNull();
    }
    expect(answer(dayBoxes(), "2026-01-01")).toEqual(["required"]);
  });

  test("is a day of the calendar or none, whatever stands in the boxes", () => {
    const part = fc.oneof(fc.integer({ min: -5, max: 2300 }).map(String), fc.string());
    fc.assert(
      fc.property(part, part, part, (day, month, year) => {
        const given = answer(dayBoxes(), { day, month, year });
        if (typeof given !== "string") return;
        const date = new Date(`${given}T00:00:00Z`);
        expect([date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]).toEqual(
          [day, month, year].map(Number),
        );
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("carried by an address is written year first", () => {
    expect(answer(isoDay(), "2026-02-28")).toBe("2026-02-28");
    for (const typed of ["2026-02-30", "28/02/2026", "0000-01-01", "", "now()", "2026-02-28\n"]) {
      expect(answer(isoDay(), typed)).toEqual(["invalid"]);
    }
  });
});

describe("the id of a row", () => {
  test.each(["1", "42", "999999999"])("%s is one", (typed) => {
    expect(answer(rowId(), typed)).toBe(Number(typed));
    expect(answer(optionalRowId(), typed)).toBe(Number(typed));
  });

  test.each(["0", "-1", "1.5", "1e3", "0x1", " 1", "1 or 1=1", "2147483648", "9".repeat(1e6), "١"])(
    "%.12s is none",
    (typed) => {
      expect(answer(rowId(), typed)).toEqual(["choose"]);
      expect(answer(optionalRowId(), typed)).toEqual(["choose"]);
    },
  );

  test("may be left out where it is optional", () => {
    for (const typed of ["", undefined]) expect(answer(optionalRowId(), typed)).toBeNull();
    expect(answer(rowId(), "")).toEqual(["choose"]);
    expect(answer(rowId(), undefined)).toEqual(["required"]);
  });

  test("is asked for once, however often its box was ticked", () => {
    expect(answer(rowIds(3), ["2", "1", "2"])).toEqual([2, 1]);
    expect(answer(rowIds(3), undefined)).toEqual([]);
    expect(answer(rowIds(3), ["1", "x"])).toEqual(["choose"]);
    expect(reasons(rowIds(3), ["1", "2", "3", "4"])).toEqual([
      { key: "too_many", params: { max: 3 } },
    ]);
  });
});

describe("a choice", () => {
  test("is one of its list", () => {
    expect(answer(choice(["new", "maintained"]), "new")).toBe("new");
    for (const typed of ["", "NEW", "constructor", "__proto__", undefined, ...wrongTypes]) {
      expect(answer(choice(["new", "maintained"]), typed)).toEqual(["choose"]);
    }
  });
});
