import { tableOf } from "./apportion.ts";
import { cityAreas } from "./units.ts";

export const storyYears = [2021, 2022, 2023] as const;
export type StoryYear = (typeof storyYears)[number];

/**
 * The published story of thành phố Bắc Kạn, 2021–2023: 596 lượt registered, 279 of them in 2023
 * (116 maintained and 163 new or replicated); 397 recognised, 202 of them in 2023: 187 collectives
 * and 15 individuals, 3/16/174/9 by focus topic; 18 collectives and 2 individuals commended.
 */
export const published = {
  registered: 596,
  recognised: 397,
  registered2023: 279,
  maintained2023: 116,
  recognised2023: 202,
  individuals2023: 15,
  topics2023: [3, 16, 174, 9],
  commendedCollectives: 18,
  commendedIndividuals: 2,
  commendedOn: "2023-10-18",
} as const;

/**
 * What is not published and was inferred: 126 and 191 registered, 195 recognised in 2021 and 2022
 * together; how they divide and what was maintained in 2022 is generated.
 */
export const inferred = {
  registered: [126, 191],
  recognised: [77, 118],
  maintained2022: 54,
} as const;

/** Distinct models of the period: lượt that did not carry on an earlier one. */
export const distinctModels =
  published.registered - inferred.maintained2022 - published.maintained2023;

export type AreaYear = { readonly registered: number; readonly recognised: number };

/** Figures by area and year, in the order of the areas: they add up to everything published. */
export function figuresByArea(): Map<string, Record<StoryYear, AreaYear>> {
  const registered = tableOf(
    cityAreas.map((area) => area.registered),
    [...inferred.registered, published.registered2023],
  );
  const recognised = tableOf(
    cityAreas.map((area) => area.recognised),
    [...inferred.recognised, published.recognised2023],
  );
  const cell = (area: number, year: number): AreaYear => ({
    registered: registered[area]?.[year] ?? 0,
    recognised: recognised[area]?.[year] ?? 0,
  });
  return new Map(
    cityAreas.map(({ key }, index) => [
      key,
      { 2021: cell(index, 0), 2022: cell(index, 1), 2023: cell(index, 2) },
    ]),
  );
}
