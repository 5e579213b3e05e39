import { z } from "zod";
import { type SubjectType, subjectTypes } from "../model-registration/lists.ts";
import { isPlainDate, type PlainDate } from "../plain-date.ts";
import { type CommendationState, commendationStates } from "./workflow.ts";

/** What an address holds: Next's search params. */
type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (value: string | readonly string[] | undefined) =>
  typeof value === "object" ? value[0] : value;
const single = (asked: Asked) =>
  Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, one(value)]));

const rowId = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null);
const year = z.coerce.number().int().min(1990).max(2200).nullable().catch(null);
const text = z
  .string()
  .transform((typed) => typed.trim().slice(0, 200))
  .catch("");
const cursor = z
  .string()
  .transform((typed) => cursorIn(typed))
  .catch(null);

/** A place in a list by day and id, and how many rows stand before it. */
export type Cursor = { readonly day: PlainDate; readonly id: number; readonly offset: number };

/** The cursor as an address carries it. */
export function cursorText({ day, id, offset }: Cursor): string {
  return `${day}.${id}.${offset}`;
}

function cursorIn(typed: string): Cursor | null {
  const [day, id = "", offset = ""] = typed.split(".");
  const isWhole = /^\d{1,9}$/.test(id) && /^\d{1,9}$/.test(offset);
  return isPlainDate(day) && isWhole ? { day, id: Number(id), offset: Number(offset) } : null;
}

type Paged = { readonly after: Cursor | null; readonly before: Cursor | null };

/** What the list of dossiers is asked. */
export type DossierFilters = Paged & {
  readonly state: CommendationState | null;
  readonly campaign: number | null;
};

/** What the register of commendations is asked. */
export type AwardFilters = Paged & {
  readonly q: string;
  readonly year: number | null;
  /** A unit and all below it, as they are today. */
  readonly unit: number | null;
  readonly subjectType: SubjectType | null;
};

export const candidateRanges = ["free", "outstanding", "all"] as const;
export type CandidateRange = (typeof candidateRanges)[number];

/** What the page to pick nominees from is asked. */
export type CandidateFilters = {
  readonly q: string;
  readonly subjectType: SubjectType | null;
  readonly unit: number | null;
  /** Achievements still free, the outstanding among them, or every recognised registration. */
  readonly from: CandidateRange;
  /** Id of the last row of the page before. */
  readonly after: number | null;
};

const paging = { sau: cursor, truoc: cursor };

function paged<T extends { sau: Cursor | null; truoc: Cursor | null }>({ sau, truoc, ...rest }: T) {
  return { ...rest, after: sau, before: sau ? null : truoc };
}

const Dossiers = z.object({
  state: z.enum(commendationStates).nullable().catch(null),
  campaign: rowId,
  ...paging,
});
const Awards = z.object({
  q: text,
  year,
  unit: rowId,
  subjectType: z.enum(subjectTypes).nullable().catch(null),
  ...paging,
});
const Candidates = z.object({
  q: text,
  subjectType: z.enum(subjectTypes).nullable().catch(null),
  unit: rowId,
  from: z.enum(candidateRanges).catch("free"),
  sau: rowId,
});

/** The dossiers an address asks for. Never throws: what makes no sense is left out. */
export function parseDossierFilters(asked: Asked): DossierFilters {
  return paged(Dossiers.parse(single(asked)));
}

/** The commendations an address asks for. Never throws. */
export function parseAwardFilters(asked: Asked): AwardFilters {
  return paged(Awards.parse(single(asked)));
}

/** The candidates an address asks for. Never throws. */
export function parseCandidateFilters(asked: Asked): CandidateFilters {
  const { sau, ...rest } = Candidates.parse(single(asked));
  return { ...rest, after: sau };
}

/** The query string that asks for these filters, without "?"; what is usual is left out. */
export function commendationQuery(
  filters: Partial<Omit<DossierFilters & AwardFilters, "after" | "before">> & {
    readonly from?: CandidateRange;
  },
  page: { readonly after?: string | number | null; readonly before?: string | null } = {},
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filters)) {
    if (value !== null && value !== undefined && value !== "") query.set(key, String(value));
  }
  if (page.after) query.set("sau", String(page.after));
  else if (page.before) query.set("truoc", page.before);
  return query.toString();
}
