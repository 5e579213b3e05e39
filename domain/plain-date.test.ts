import { describe, expect, test } from "vitest";
import { addDays, compare, isPlainDate, plainDate, plainDateOf } from "./plain-date.ts";

describe("a plain date", () => {
  test.each([
    ["2023-10-18", true],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2023-13-01", false],
    ["0001-01-01", true],
    ["0000-01-01", false],
    ["2023-1-1", false],
    ["18/10/2023", false],
    ["2023-10-18T00:00:00Z", false],
    [20231018, false],
    [null, false],
  ])("%s is one: %s", (value, expected) => {
    expect(isPlainDate(value)).toBe(expected);
  });

  test("is made from year, month and day, and only when the day exists", () => {
    expect(plainDate(2023, 1, 5)).toBe("2023-01-05");
    expect(plainDate(2023, 4, 31)).toBeNull();
    expect(plainDate(2023, 0, 1)).toBeNull();
    expect(plainDate(23, 1, 1)).toBe("0023-01-01");
    expect(plainDate(2023.5, 1, 1)).toBeNull();
  });

  test("has an order", () => {
    expect(compare("2023-10-18", "2023-10-19")).toBe(-1);
    expect(compare("2024-01-01", "2023-12-31")).toBe(1);
    expect(compare("2023-10-18", "2023-10-18")).toBe(0);
  });

  test("counts days across months, leap days and years", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
  });

  test("begins at midnight in Vietnam, whatever the zone of the machine", () => {
    expect(plainDateOf(new Date("2023-10-17T16:59:59Z"))).toBe("2023-10-17");
    expect(plainDateOf(new Date("2023-10-17T17:00:00Z"))).toBe("2023-10-18");
  });
});
