import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatShare,
  formatTime,
  formatTwoDigits,
  longDate,
  moneyInWords,
  numberInWords,
  parseDmy,
} from "./format.ts";

describe("dates", () => {
  const lateEvening = new Date("2023-10-17T18:05:00Z");

  test("are written day first, an instant by the day in Vietnam", () => {
    expect(formatDate("2023-02-09")).toBe("09/02/2023");
    expect(formatDate(lateEvening)).toBe("18/10/2023");
    expect(formatTime(lateEvening)).toBe("01:05");
    expect(formatTime(new Date("2023-10-17T17:00:00Z"))).toBe("00:00");
    expect(formatDateTime(lateEvening)).toBe("18/10/2023 01:05");
  });

  test.each([
    ["2023-10-18", "ngày 18 tháng 10 năm 2023"],
    ["2023-01-05", "ngày 05 tháng 01 năm 2023"],
    ["2023-02-28", "ngày 28 tháng 02 năm 2023"],
    ["2023-03-09", "ngày 09 tháng 3 năm 2023"],
    ["2026-09-10", "ngày 10 tháng 9 năm 2026"],
  ] as const)("in papers, %s is %s", (day, words) => {
    expect(longDate(day)).toBe(words);
  });

  test.each([
    ["18/10/2023", "2023-10-18"],
    ["5/1/2023", "2023-01-05"],
    [" 18 - 10 - 2023 ", "2023-10-18"],
    ["18.10.2023", "2023-10-18"],
    ["31/02/2023", null],
    ["10/18/2023", null],
    ["18/10/23", null],
    ["18/10-2023", null],
    ["2023-10-18", null],
    ["", null],
  ])("typed as %j means %s", (typed, day) => {
    expect(parseDmy(typed)).toBe(day);
  });
});

test("numbers have a point between thousands and a comma before decimals", () => {
  expect(formatNumber(1808)).toBe("1.808");
  expect(formatNumber(596)).toBe("596");
  expect(formatDecimal(1234.5)).toBe("1.234,5");
  expect(formatDecimal(92)).toBe("92");
  expect(formatDecimal(87.456, 1)).toBe("87,5");
  expect(formatPercent(397 / 596)).toBe("66,6%");
  expect(formatPercent(1)).toBe("100%");
  expect([0.69, 397 / 596, 0].map(formatShare)).toEqual(["69,0%", "66,6%", "0,0%"]);
  expect(formatMoney(1500000)).toBe("1.500.000\u00a0đồng");
  expect(formatQuantity(1150, "cây")).toBe("1.150\u00a0cây");
  expect(formatQuantity(89, "%")).toBe("89%");
  expect(formatQuantity(null, "cây")).toBe("–");
});

test("in papers a number below ten carries a leading zero", () => {
  expect([0, 2, 9, 10, 187, 1287].map(formatTwoDigits)).toEqual([
    "00",
    "02",
    "09",
    "10",
    "187",
    "1287",
  ]);
});

describe("numbers in words", () => {
  test.each([
    [0, "không"],
    [1, "một"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [25, "hai mươi lăm"],
    [91, "chín mươi mốt"],
    [100, "một trăm"],
    [101, "một trăm linh một"],
    [104, "một trăm linh bốn"],
    [105, "một trăm linh năm"],
    [115, "một trăm mười lăm"],
    [1000, "một nghìn"],
    [1005, "một nghìn không trăm linh năm"],
    [1021, "một nghìn không trăm hai mươi mốt"],
    [540_000, "năm trăm bốn mươi nghìn"],
    [1_080_000, "một triệu không trăm tám mươi nghìn"],
    [20_520_000, "hai mươi triệu năm trăm hai mươi nghìn"],
    [1_000_005, "một triệu không trăm linh năm"],
    [2_000_000_000, "hai tỷ"],
    [1_000_000_001, "một tỷ không trăm linh một"],
    [
      12_345_678_901,
      "mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một",
    ],
    [1_000_000_000_000, "một nghìn tỷ"],
    [1_005_000_000_000, "một nghìn không trăm linh năm tỷ"],
  ])("%d is %s", (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  test("exist for whole numbers from zero only", () => {
    expect(() => numberInWords(-1)).toThrow(RangeError);
    expect(() => numberInWords(1.5)).toThrow(RangeError);
    expect(() => numberInWords(Number.NaN)).toThrow(RangeError);
  });

  test("of money begin a sentence and name the đồng", () => {
    expect(moneyInWords(20_520_000)).toBe("Hai mươi triệu năm trăm hai mươi nghìn đồng");
    expect(moneyInWords(540_000)).toBe("Năm trăm bốn mươi nghìn đồng");
  });
});
