import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { bigId, instant } from "../columns.ts";
import { people } from "./people.ts";

/** One row a signed-in browser; the cookie carries its id and nothing else. System door only. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    userAgent: text().notNull(),
  },
  (t) => [index("sessions_person").on(t.personId)],
).enableRLS();

/** Every attempt, known name or not: the base of the lock-out and of the log. System door only. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    id: bigId(),
    username: text().notNull(),
    succeeded: boolean().notNull(),
    attemptedAt: instant().notNull(),
    userAgent: text().notNull(),
  },
  (t) => [index("sign_in_attempts_username").on(t.username, t.attemptedAt)],
).enableRLS();

/** First answer to a write form's key, replayed to a second click (Stripe's contract). */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    personId: integer()
      .notNull()
      .references(() => people.id),
    key: text().notNull(),
    requestHash: text().notNull(),
    answer: jsonb(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.key] }),
    pgPolicy("own_keys", {
      for: "all",
      using: sql`${t.personId} = (select app_person_id())`,
      withCheck: sql`${t.personId} = (select app_person_id())`,
    }),
  ],
);
