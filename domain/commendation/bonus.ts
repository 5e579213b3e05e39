import type { SubjectType } from "../model-registration/lists.ts";
import { compare, type PlainDate } from "../plain-date.ts";
import type { RoundingMode } from "./lists.ts";

/** Multiples of the base salary by who is awarded, as the award form sets them. */
export type Multipliers = {
  readonly individualMultiplier: number;
  readonly collectiveMultiplier: number;
  readonly householdMultiplier: number;
};

export type SalaryRate = { readonly validFrom: PlainDate; readonly amount: number };

/** Đồng: as computed, and as paid. The raw figure stays visible beside the rounded one. */
export type Bonus = { readonly raw: number; readonly bonus: number };

const TEN_THOUSAND = 10_000;

const multiplierKeys = {
  individual: "individualMultiplier",
  collective: "collectiveMultiplier",
  household: "householdMultiplier",
} as const satisfies Record<SubjectType, keyof Multipliers>;

/** The multiplier that an award form gives to this kind of subject. */
export function multiplierOf(form: Multipliers, subjectType: SubjectType): number {
  return form[multiplierKeys[subjectType]];
}

/** Mức lương cơ sở in force on this day, đồng a month; null before the first known rate. */
export function baseSalaryOn(rates: readonly SalaryRate[], day: PlainDate): number | null {
  const inForce = rates
    .filter((rate) => compare(rate.validFrom, day) <= 0)
    .sort((a, b) => compare(b.validFrom, a.validFrom));
  return inForce[0]?.amount ?? null;
}

/**
 * Multiplier × base salary, then rounded to tens of thousands of đồng. The wording ("làm tròn số
 * lên hàng chục nghìn") and the practice differ, so the mode is a setting.
 */
export function bonusOf(multiplier: number, baseSalary: number, rounding: RoundingMode): Bonus {
  // Multipliers carry three decimals: counted in thousandths, no figure is ever off by a hair.
  const thousandths = Math.round(multiplier * 1000) * baseSalary;
  const tens = thousandths / (1000 * TEN_THOUSAND);
  const bonus = (rounding === "up" ? Math.ceil(tens) : Math.round(tens)) * TEN_THOUSAND;
  return { raw: thousandths / 1000, bonus };
}
