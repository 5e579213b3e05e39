import type { Figure } from "./filters.ts";
import { shareOf } from "./filters.ts";

/** Two points below the whole is worth a word (the colour of the table says the same). */
const underBy = 0.02;
/** A rate of a few registrations says nothing. */
const enough = 5;

type Place = {
  readonly id: number;
  readonly name: string;
  readonly cell: {
    readonly registered: Figure;
    readonly recognised: Figure;
    readonly not_inspected: Figure;
  };
};

/** Is this rate so far below that of the whole that it is marked? */
export function isUnder(rate: number | null, whole: number | null): boolean {
  return rate !== null && whole !== null && rate < whole - underBy;
}

/** The place that recognises the smallest share of what it registered, when that is marked. */
export function lowestPlace<P extends Place>(
  places: readonly P[],
  whole: number | null,
): { readonly place: P; readonly rate: number } | null {
  const rated = places
    .filter(({ cell }) => cell.registered.count >= enough)
    .flatMap((place) => {
      const rate = shareOf(place.cell.recognised.count, place.cell.registered.count);
      return rate === null ? [] : [{ place, rate }];
    })
    .toSorted((a, b) => a.rate - b.rate);
  const [lowest] = rated;
  return lowest && rated.length > 1 && isUnder(lowest.rate, whole) ? lowest : null;
}

/** The two places with most left to inspect, and how many that is together. */
export function mostToInspect(places: readonly Place[]): { names: string[]; count: number } {
  const most = places
    .filter(({ cell }) => cell.not_inspected.count > 0)
    .toSorted((a, b) => b.cell.not_inspected.count - a.cell.not_inspected.count)
    .slice(0, 2);
  return {
    names: most.map((place) => place.name),
    count: most.reduce((sum, { cell }) => sum + cell.not_inspected.count, 0),
  };
}
