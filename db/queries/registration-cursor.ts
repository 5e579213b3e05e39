import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import type { RegistrationSort } from "../../domain/model-registration/filters.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { inVietnameseOrder } from "../vietnamese-order.ts";

/** A row's place in an order: its sort key as text, its id, and how many rows stand before. */
export type Position = { readonly id: number; readonly key: string; readonly offset: number };

type SortRule = {
  readonly column: SQL;
  readonly descending: boolean;
  /** The column's value as text that comes back unchanged, microseconds included. */
  readonly key: SQL<string>;
  readonly value: (key: string) => SQL;
};

const instantRule = (column: AnyColumn) => ({
  column: sql`${column}`,
  key: sql<string>`(extract(epoch from ${column}) * 1000000)::bigint::text`,
  value: (key: string) =>
    sql`timestamptz 'epoch' + ${/^-?\d{1,17}$/.test(key) ? key : "0"}::bigint * interval '1 microsecond'`,
});

const textRule = (column: SQL) => ({
  column,
  key: sql<string>`${column}`,
  value: (key: string) => sql`${key.replaceAll("\0", "")}`,
});

const rules = {
  registered: instantRule(modelRegistrations.registeredAt),
  since: instantRule(modelRegistrations.stateSince),
  name: textRule(inVietnameseOrder(modelRegistrations.name)),
  code: textRule(sql`coalesce(${modelRegistrations.code}, '')`),
};

/** The column behind an order of the list. */
export function sortRule(sort: RegistrationSort): SortRule {
  const descending = sort.startsWith("-");
  const name = sort.replace("-", "") as keyof typeof rules;
  return { ...rules[name], descending };
}

/** Opaque text of a position, good for the order it was made in. */
export function cursorOf(sort: RegistrationSort, { key, id, offset }: Position): string {
  return Buffer.from(JSON.stringify([sort, key, id, offset])).toString("base64url");
}

/** The position a cursor names; null when there is none, or it is of another order. */
export function positionOf(cursor: string | null, sort: RegistrationSort): Position | null {
  if (cursor === null) return null;
  const said = jsonOf(Buffer.from(cursor, "base64url").toString("utf8"));
  if (!Array.isArray(said)) return null;
  const [madeFor, key, id, offset]: unknown[] = said;
  const sound = madeFor === sort && typeof key === "string" && isCount(id) && isCount(offset);
  return sound ? { key, id, offset } : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 2_147_483_647;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
