import { fold } from "../fold.ts";
import { type PlainDate, yearsLater } from "../plain-date.ts";

type Entry = { readonly id: number; readonly name: string };

/** An accepted registration of an earlier year, as far as the next one takes it over. */
export type Carried = {
  readonly id: number;
  readonly orgUnitId: number;
  readonly year: number;
  readonly fieldName: string | null;
  readonly topicName: string | null;
  readonly movements: readonly Entry[];
  readonly startOn: PlainDate | null;
  readonly endOn: PlainDate | null;
  readonly reviewOn: PlainDate | null;
  readonly resultsSoFar: string;
  /** What its unit reported; "" without a report. */
  readonly results: string;
};

/** The round it is carried into: its year, and what its form offers. */
export type CarriedInto = {
  readonly year: number;
  readonly units: readonly { readonly id: number }[];
  readonly fields: readonly Entry[];
  readonly topics: readonly Entry[];
  readonly movements: readonly Entry[];
};

const called = (list: readonly Entry[], name: string | null) =>
  name === null ? null : (list.find((one) => fold(one.name) === fold(name))?.id ?? null);

/**
 * What changes when a registration is carried into a later round as maintained: it runs already,
 * its days move on by the years between, its results are those reported, and what it chose is
 * chosen again where the new lists have an entry of that name and its unit still registers. All
 * else stays as it was written.
 */
export function carriedForward(from: Carried, into: CarriedInto) {
  const years = into.year - from.year;
  const later = (day: PlainDate | null) => day && yearsLater(day, years);
  return {
    type: "maintained" as const,
    variant: "running" as const,
    previousId: from.id,
    orgUnitId: into.units.some(({ id }) => id === from.orgUnitId) ? from.orgUnitId : null,
    fieldId: called(into.fields, from.fieldName),
    topicId: called(into.topics, from.topicName),
    movementIds: from.movements
      .map(({ name }) => called(into.movements, name))
      .filter((id) => id !== null),
    startOn: later(from.startOn),
    endOn: later(from.endOn),
    reviewOn: later(from.reviewOn),
    resultsSoFar: from.results || from.resultsSoFar,
  };
}
