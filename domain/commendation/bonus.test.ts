import { describe, expect, it } from "vitest";
import { baseSalaryOn, bonusOf, multiplierOf } from "./bonus.ts";

const rates = [
  { validFrom: "2019-07-01", amount: 1_490_000 },
  { validFrom: "2023-07-01", amount: 1_800_000 },
  { validFrom: "2024-07-01", amount: 2_340_000 },
  { validFrom: "2026-07-01", amount: 2_530_000 },
] as const;

describe("the base salary in force", () => {
  it.each([
    ["2023-06-30", 1_490_000],
    ["2023-07-01", 1_800_000],
    ["2023-10-18", 1_800_000],
    ["2026-06-30", 2_340_000],
    ["2026-07-01", 2_530_000],
  ] as const)("on %s is %d đồng", (day, amount) => {
    expect(baseSalaryOn(rates, day)).toBe(amount);
  });

  it("is unknown before the first rate", () => {
    expect(baseSalaryOn(rates, "2019-06-30")).toBeNull();
  });

  it("does not depend on the order of the rates", () => {
    expect(baseSalaryOn([...rates].reverse(), "2024-07-02")).toBe(2_340_000);
  });
});

describe("a bonus", () => {
  it("of a provincial bằng khen dated 30/6/2026 is 3.510.000 đồng in both modes", () => {
    expect(bonusOf(1.5, 2_340_000, "up")).toEqual({ raw: 3_510_000, bonus: 3_510_000 });
    expect(bonusOf(1.5, 2_340_000, "nearest")).toEqual({ raw: 3_510_000, bonus: 3_510_000 });
  });

  it("of a provincial bằng khen dated 01/7/2026 is 3.800.000 đồng in both modes", () => {
    expect(bonusOf(1.5, 2_530_000, "up")).toEqual({ raw: 3_795_000, bonus: 3_800_000 });
    expect(bonusOf(1.5, 2_530_000, "nearest")).toEqual({ raw: 3_795_000, bonus: 3_800_000 });
  });

  it("of a commune giấy khen on 1.490.000 đồng differs by rounding mode", () => {
    expect(bonusOf(0.15, 1_490_000, "up")).toEqual({ raw: 223_500, bonus: 230_000 });
    expect(bonusOf(0.15, 1_490_000, "nearest")).toEqual({ raw: 223_500, bonus: 220_000 });
  });

  it("of the collective, twice as much, rounds to 450.000 đồng in both modes", () => {
    expect(bonusOf(0.3, 1_490_000, "up")).toEqual({ raw: 447_000, bonus: 450_000 });
    expect(bonusOf(0.3, 1_490_000, "nearest")).toEqual({ raw: 447_000, bonus: 450_000 });
  });

  it("that is already round stays what it is", () => {
    expect(bonusOf(0.3, 1_800_000, "up")).toEqual({ raw: 540_000, bonus: 540_000 });
  });

  it("takes the multiplier of the kind of subject", () => {
    const form = {
      individualMultiplier: 0.3,
      collectiveMultiplier: 0.6,
      householdMultiplier: 0.45,
    };

    expect(multiplierOf(form, "individual")).toBe(0.3);
    expect(multiplierOf(form, "collective")).toBe(0.6);
    expect(multiplierOf(form, "household")).toBe(0.45);
  });
});
