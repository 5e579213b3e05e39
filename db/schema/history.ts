import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import {
  bigId,
  day,
  follows,
  inScope,
  instant,
  ltree,
  orgPath,
  recordedAt,
  sample,
} from "../columns.ts";
import { commendationPlace } from "./commendations.ts";
import { people } from "./people.ts";
import { ofRegistration, registrationPlace, registrationState } from "./registrations.ts";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

/** History of each registration and commendation: who took which step. Append-only by grant. */
export const steps = pgTable(
  "steps",
  {
    id: bigId(),
    registrationId: integer(),
    commendationId: integer(),
    orgPath: ltree().notNull(),
    step: text().notNull(),
    fromState: text(),
    toState: text().notNull(),
    actorId: integer()
      .notNull()
      .references(() => people.id),
    /** Name and title as they were on the day. */
    actorName: text().notNull(),
    actorTitle: text().notNull(),
    note: text().notNull().default(""),
    asked: jsonb(),
    happenedAt: instant().notNull(),
    /** The day on the paper, for steps that a decision takes. */
    decidedOn: day(),
    /** The day that counts in reports: the paper's, else the day it happened in Vietnam. */
    effectiveOn: day()
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(decided_on, (happened_at at time zone 'Asia/Ho_Chi_Minh')::date)`,
      ),
    recordedAt: recordedAt(),
    sample: sample(),
  },
  (t) => [
    check("steps_one_subject", sql`num_nonnulls(${t.registrationId}, ${t.commendationId}) = 1`),
    // Walked backwards for the state on a day: the last step that counts by then.
    index("steps_registration").on(t.registrationId, t.id, t.effectiveOn, t.toState),
    index("steps_commendation").on(t.commendationId, t.happenedAt, t.id),
    follows("steps_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    follows("steps_commendation_fk", [t.commendationId, t.orgPath], commendationPlace),
    ...inScope(t.orgPath),
  ],
);

/**
 * The state of each registration at the end of each day, as spans read off its steps: the last
 * step that counts by then. Written by a trigger on the steps and by nobody else.
 */
export const registrationSpans = pgTable(
  "registration_spans",
  {
    registrationId: integer().notNull(),
    orgPath: orgPath(),
    state: registrationState().notNull(),
    fromOn: day().notNull(),
    /** The first day of the next state; null: until now. */
    toOn: day(),
  },
  (t) => [
    primaryKey({ columns: [t.registrationId, t.fromOn] }),
    follows("registration_spans_registration", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

/**
 * Awards that rest on a registration, seen where the registration is seen: the ward whose model a
 * city commended reads of it, and of no other's. Written by triggers and by nobody else.
 */
export const registrationAwards = pgTable(
  "registration_awards",
  {
    ...ofRegistration(),
    commendationId: integer().notNull(),
    nomineeName: text().notNull(),
    awardName: text().notNull(),
    issuerName: text().notNull(),
    number: integer().notNull(),
    symbol: text().notNull(),
    decidedOn: day().notNull(),
    /** From when it no longer holds; null: it does. */
    revokedOn: day(),
  },
  (t) => [
    primaryKey({ columns: [t.registrationId, t.commendationId] }),
    index("registration_awards_commendation").on(t.commendationId),
    follows("registration_awards_registration", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

/** Who changed what, before and after. Written by the door in the transaction of the change. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: bigId(),
    /** Place of the change on that day; history is not moved when units are. */
    orgPath: ltree().notNull(),
    action: text().notNull(),
    subjectType: text().notNull(),
    subjectId: bigint({ mode: "number" }).notNull(),
    actorId: integer(),
    actorName: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    requestId: text().notNull(),
    happenedAt: instant().notNull(),
    recordedAt: recordedAt(),
    sample: sample(),
    /** Keyed digest of the row, made by the writer: a row put in by hand has none that holds. */
    mac: text().notNull(),
  },
  (t) => [
    index("audit_entries_subject").on(t.subjectType, t.subjectId),
    index("audit_entries_actor").on(t.actorId, t.happenedAt),
    index("audit_entries_time").on(t.happenedAt, t.id),
    ...inScope(t.orgPath),
  ],
);

/**
 * In which transaction something changed at a place: how remembered answers learn that they are
 * old. Written by a trigger on the audit log; rows of a day ago are of no use to anyone.
 */
export const changes = pgTable(
  "changes",
  {
    txId: xid8().notNull().default(sql`pg_current_xact_id()`),
    orgPath: ltree().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index("changes_tx").on(t.txId)],
).enableRLS();

/** The chain: each seal digests its entry and the seal before it. Written by the sealer alone. */
export const auditSeals = pgTable("audit_seals", {
  position: bigint({ mode: "number" }).primaryKey(),
  entryId: bigint({ mode: "number" }).notNull().unique(),
  digest: bytea().notNull(),
  sealedAt: instant().notNull(),
}).enableRLS();
