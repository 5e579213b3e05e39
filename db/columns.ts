import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  customType,
  date,
  foreignKey,
  integer,
  pgPolicy,
  timestamp,
} from "drizzle-orm/pg-core";
import type { PlainDate } from "../domain/plain-date.ts";

/** A dotted path of unit ids, "1.5.33" (PostgreSQL ltree). */
export const ltree = customType<{ data: string }>({ dataType: () => "ltree" });

/** Place of a row in the tree of units: what row-level security compares. */
export const orgPath = () => ltree().notNull();

/** Surrogate key. Codes and numbers of papers are attributes, never identities. */
export const id = () => integer().primaryKey().generatedAlwaysAsIdentity();

/** Surrogate key of tables that only grow. */
export const bigId = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** Guards against a lost update: every save names the version it saw. */
export const version = () => integer().notNull().default(1);

/** A day as a paper says it, never an instant at midnight. */
export const day = () => date({ mode: "string" }).$type<PlainDate>();

/** An instant: what happened. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** When the server wrote the row, whatever the simulated clock of sample data said. */
export const recordedAt = () => instant().notNull().default(sql`clock_timestamp()`);

/** Set on every row that sample data made, so that it can say so. */
export const sample = () => boolean().notNull().default(false);

const readable = (path: AnyPgColumn) =>
  sql`${path} <@ any ((select app_read_paths())::ltree[]) or ${path} = any ((select app_inherited_paths())::ltree[])`;
const writable = (path: AnyPgColumn) => sql`${path} <@ any ((select app_read_paths())::ltree[])`;

/** Key and place of an owner, as other rows refer to them. */
export type OwnerPlace = [AnyPgColumn, ...AnyPgColumn[]];

/**
 * Holds a row to its owner by key and place together: where the owner moves, PostgreSQL carries the
 * new place into the row, so the two cannot disagree.
 */
export function follows(name: string, columns: OwnerPlace, foreignColumns: OwnerPlace) {
  return foreignKey({ name, columns, foreignColumns }).onUpdate("cascade");
}

/**
 * Row-level security of a scoped table: seen below the viewer's units and at places they
 * inherited, and where `also` holds; written only below the viewer's own units. No scope, no rows.
 */
export function inScope(path: AnyPgColumn, also?: SQL) {
  const seen = also ? sql`${readable(path)} or ${also}` : readable(path);
  return [
    pgPolicy("scope_read", { for: "select", using: seen }),
    pgPolicy("scope_insert", { for: "insert", withCheck: writable(path) }),
    pgPolicy("scope_update", { for: "update", using: writable(path), withCheck: writable(path) }),
    pgPolicy("scope_delete", { for: "delete", using: writable(path) }),
  ];
}

/**
 * Security of what an owner publishes along its line: campaigns, rounds, lists and sheets are
 * read by the owner's ancestors and descendants, written by the owner's line above.
 */
export function alongTheLine(path: AnyPgColumn) {
  const seen = sql`${readable(path)} or ${path} @> any ((select app_read_paths())::ltree[]) or ${path} @> any ((select app_inherited_paths())::ltree[])`;
  return [
    pgPolicy("scope_read", { for: "select", using: seen }),
    pgPolicy("scope_insert", { for: "insert", withCheck: writable(path) }),
    pgPolicy("scope_update", { for: "update", using: writable(path), withCheck: writable(path) }),
    pgPolicy("scope_delete", { for: "delete", using: writable(path) }),
  ];
}
