import { z } from "zod";
import { type CanonicalField, canonicalFields } from "../campaign/lists.ts";
import { isPlainDate, type PlainDate, plainDate } from "../plain-date.ts";
import { type RegistrationGroup, registrationGroups } from "./groups.ts";
import {
  type RegistrationType,
  registrationTypes,
  type SubjectType,
  subjectTypes,
} from "./lists.ts";
import { type RegistrationState, registrationStates } from "./workflow.ts";

/** Units as they were on the day of registration, or as they are today. */
export const unitsModes = ["then", "today"] as const;
export type UnitsMode = (typeof unitsModes)[number];

/** Rows of the list: each lượt, or each emulation model once (its latest lượt that matches). */
export const listSubjects = ["registration", "emulation_model"] as const;
export type ListSubject = (typeof listSubjects)[number];

/** Orders of the list; a leading minus turns one round. The first is the usual one. */
export const registrationSorts = [
  "-registered",
  "registered",
  "name",
  "-name",
  "code",
  "-code",
  "since",
  "-since",
] as const;
export type RegistrationSort = (typeof registrationSorts)[number];

export const pageSizes = [50, 25, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** What a list of registrations is asked: read from its address, written back to one. */
export type RegistrationFilters = {
  readonly campaign: number | null;
  readonly round: number | null;
  /** Year of the round, across campaigns. */
  readonly year: number | null;
  /** A unit and all below it; which units those are, `unitsMode` says. */
  readonly unit: number | null;
  readonly unitsMode: UnitsMode;
  /** Exactly this commune-level unit, and exactly this registering organisation. */
  readonly area: number | null;
  readonly org: number | null;
  readonly field: number | null;
  readonly canonical: CanonicalField | null;
  /** Registrations without a field, as drafts may be. */
  readonly noField: boolean;
  readonly topic: number | null;
  readonly noTopic: boolean;
  readonly states: readonly RegistrationState[];
  readonly group: RegistrationGroup | null;
  readonly suspended: boolean;
  readonly subjectType: SubjectType | null;
  readonly type: RegistrationType | null;
  /** Text as typed; marks, case and đ do not matter. */
  readonly q: string;
  /** The state of things at the end of this day; null for now. */
  readonly asOf: PlainDate | null;
  readonly per: ListSubject;
  readonly sort: RegistrationSort;
  readonly size: PageSize;
  /** Opaque cursors: the page after, or before, the row they name. */
  readonly after: string | null;
  readonly before: string | null;
};

/** What an address holds: Next's search params. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

const rowId = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);
const tick = z
  .literal("1")
  .transform(() => true)
  .catch(false);
const cursor = z
  .string()
  .regex(/^[\w-]{1,2000}$/)
  .nullable()
  .catch(null);

const Address = z.object({
  campaign: rowId,
  round: rowId,
  year: z.coerce.number().int().min(1990).max(2200).nullable().catch(null),
  unit: rowId,
  unitsMode: z.enum(unitsModes).catch("today"),
  area: rowId,
  org: rowId,
  field: rowId,
  canonical: oneOf(canonicalFields),
  noField: tick,
  topic: rowId,
  noTopic: tick,
  group: oneOf(registrationGroups),
  suspended: tick,
  subjectType: oneOf(subjectTypes),
  type: oneOf(registrationTypes),
  q: z
    .string()
    .transform((typed) => typed.trim().slice(0, 200))
    .catch(""),
  asOf: z.string().refine(isPlainDate).nullable().catch(null),
  per: z.enum(listSubjects).catch("registration"),
  sort: z.enum(registrationSorts).catch("-registered"),
  size: z.coerce.number().pipe(z.literal(pageSizes)).catch(50),
  sau: cursor,
  truoc: cursor,
});

const one = (value: string | readonly string[] | undefined) =>
  typeof value === "object" ? value[0] : value;

/**
 * The day of three boxes (`asOf.day` …), or of one parameter, as an ISO day if there is one. Days
 * that no calendar of this office has are none: reports walk through the months up to it.
 */
function askedDay(asked: Asked, name: string): PlainDate | null {
  const whole = one(asked[name]);
  const [year = 0, month = 0, day = 0] = ["year", "month", "day"].map((part) =>
    Number(one(asked[`${name}.${part}`])),
  );
  const date = isPlainDate(whole) ? whole : plainDate(year, month, day);
  return date !== null && date >= "1900" && date < "2201" ? date : null;
}

/** The filters an address asks for. Never throws: what makes no sense falls back to the usual. */
export function parseRegistrationFilters(asked: Asked): RegistrationFilters {
  const single = Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, one(value)]));
  const { sau, truoc, ...rest } = Address.parse({ ...single, asOf: askedDay(asked, "asOf") });
  const named = [asked["state"] ?? []].flat();
  return {
    ...rest,
    states: registrationStates.filter((state) => named.includes(state)),
    after: sau,
    before: sau ? null : truoc,
  };
}

/** The filters of an address that asks for nothing. */
export const allRegistrations: RegistrationFilters = parseRegistrationFilters({});

/** The query string that asks for these filters, without "?"; what is usual is left out. */
export function toQuery(filters: Partial<RegistrationFilters>): string {
  const { states = [], after, before, ...rest } = filters;
  const query = new URLSearchParams();
  const usual: Readonly<Record<string, unknown>> = allRegistrations;
  for (const [key, value] of Object.entries(rest)) {
    if (value === null || value === undefined || value === usual[key]) continue;
    query.set(key, value === true ? "1" : String(value));
  }
  for (const state of states) query.append("state", state);
  if (after) query.set("sau", after);
  else if (before) query.set("truoc", before);
  return query.toString();
}

/** The same question from its first page: for links that change the order or a filter. */
export function firstPage(filters: RegistrationFilters): RegistrationFilters {
  return { ...filters, after: null, before: null };
}
