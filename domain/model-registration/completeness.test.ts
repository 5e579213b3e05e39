import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CompletenessField,
  completenessFields,
  type Fillable,
  missingFields,
  requiredFields,
} from "./completeness.ts";
import { formVariants } from "./lists.ts";

const seed = 20_231_018;
const target = { metric: "Hộ hiến đất", unit: "hộ", planned: 12 };
const answers = Object.fromEntries(completenessFields.map((field) => [field, "x"]));
const whole = (variant: Fillable["variant"]): Fillable => ({
  ...(answers as Record<Exclude<CompletenessField, "targets">, unknown>),
  variant,
  targets: [target],
});

describe.each(formVariants)("a form of a %s model", (variant) => {
  const required = requiredFields[variant];

  test("with everything filled misses nothing", () => {
    expect(missingFields(whole(variant))).toEqual([]);
  });

  test("with nothing filled misses all that is required, in the order of the form", () => {
    const empty = Object.fromEntries(completenessFields.map((field) => [field, ""]));
    const draft = { ...empty, variant, targets: [] } as unknown as Fillable;

    expect(missingFields(draft)).toEqual(
      completenessFields.filter((field) => required.includes(field)),
    );
  });

  test.each(completenessFields)("misses %s exactly where it is required", (field) => {
    for (const nothing of field === "targets" ? [[]] : ["", null, undefined]) {
      expect(missingFields({ ...whole(variant), [field]: nothing })).toEqual(
        required.includes(field) ? [field] : [],
      );
    }
  });

  test("misses no more, the more is filled", () => {
    fc.assert(
      fc.property(fc.subarray([...completenessFields]), (left) => {
        const gaps = left.map((field) => [field, field === "targets" ? [] : null]);
        const draft = { ...whole(variant), ...Object.fromEntries(gaps) };
        expect(missingFields(draft)).toEqual(
          completenessFields.filter((field) => left.includes(field) && required.includes(field)),
        );
      }),
      { seed },
    );
  });
});

describe("targets", () => {
  const missing = (...targets: Fillable["targets"]) =>
    missingFields({ ...whole("planned"), targets });

  test("count once every row says what is measured, in what and how much", () => {
    expect(missing(target, { ...target, metric: "" })).toEqual(["targets"]);
    expect(missing({ ...target, unit: "" })).toEqual(["targets"]);
    expect(missing({ ...target, planned: null })).toEqual(["targets"]);
    expect(missing(target, target)).toEqual([]);
  });

  test("of nought are targets: no more burning of straw", () => {
    expect(missing({ ...target, planned: 0 })).toEqual([]);
  });
});
