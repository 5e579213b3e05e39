import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { decisionKinds, listOutcomes, listStates } from "../../domain/recognition/lists.ts";
import {
  day,
  follows,
  id,
  inScope,
  instant,
  orgPath,
  recordedAt,
  sample,
  version,
} from "../columns.ts";
import { rounds } from "./campaigns.ts";
import { unitPlace } from "./org.ts";
import { people } from "./people.ts";
import { modelRegistrations, registrationPlace } from "./registrations.ts";

export const listState = pgEnum("list_state", listStates);
export const listOutcome = pgEnum("list_outcome", listOutcomes);
export const decisionKind = pgEnum("decision_kind", decisionKinds);

/** Next number of each series of an issuer: locked by the transaction that issues. */
export const numberSeries = pgTable(
  "number_series",
  {
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    /** The symbol that follows the number on paper: "QĐ-UBND", "QĐ/BCĐ". */
    symbol: text().notNull(),
    year: integer().notNull(),
    lastNumber: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgUnitId, t.symbol, t.year] }),
    follows("number_series_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...inScope(t.orgPath),
  ],
);

/** A signed decision: two times, on paper (`decidedOn`) and in the system (`recordedAt`). */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    kind: decisionKind().notNull(),
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    issuerName: text().notNull(),
    number: integer().notNull(),
    symbol: text().notNull(),
    year: integer().notNull(),
    decidedOn: day().notNull(),
    abstractLine: text().notNull(),
    reason: text().notNull().default(""),
    signerName: text().notNull(),
    signerTitle: text().notNull(),
    enteredById: integer()
      .notNull()
      .references(() => people.id),
    enteredAt: instant().notNull(),
    recordedAt: recordedAt(),
    sample: sample(),
  },
  (t) => [
    unique("decisions_number").on(t.orgUnitId, t.symbol, t.year, t.number),
    check("decisions_number_positive", sql`${t.number} > 0`),
    follows("decisions_unit", [t.orgUnitId, t.orgPath], unitPlace),
    // A list goes up to who recognises; what was decided on it comes back to whose list it is.
    ...inScope(
      t.orgPath,
      sql`exists (select from recognition_lists l where l.decision_id = decisions.id)
        or exists (select from recognition_list_items i where i.revoked_by_decision_id = decisions.id)`,
    ),
  ],
);

/** Danh sách đề nghị công nhận: frozen before it is decided. */
export const recognitionLists = pgTable(
  "recognition_lists",
  {
    id: id(),
    roundId: integer()
      .notNull()
      .references(() => rounds.id),
    /** The campaign's owner. */
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    title: text().notNull(),
    state: listState().notNull(),
    createdById: integer()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    frozenAt: instant(),
    frozenById: integer().references(() => people.id),
    decisionId: integer().references(() => decisions.id),
    version: version(),
    sample: sample(),
  },
  (t) => [
    unique("recognition_lists_id_path").on(t.id, t.orgPath),
    index("recognition_lists_round").on(t.roundId),
    index("recognition_lists_decision").on(t.decisionId),
    follows("recognition_lists_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...inScope(t.orgPath),
  ],
);

export const recognitionListItems = pgTable(
  "recognition_list_items",
  {
    listId: integer().notNull(),
    orgPath: orgPath(),
    registrationId: integer()
      .notNull()
      .references(() => modelRegistrations.id),
    outcome: listOutcome().notNull(),
    /** The line as frozen: name, unit of the time, subject, field, class. */
    frozenName: text(),
    frozenUnitName: text(),
    frozenFieldName: text(),
    frozenClassName: text(),
    note: text().notNull().default(""),
    position: integer().notNull(),
    /** Set when the decision that took up this line is revoked for this registration. */
    revokedByDecisionId: integer().references(() => decisions.id),
  },
  (t) => [
    primaryKey({ columns: [t.listId, t.registrationId] }),
    // A registration stands on one living list only.
    uniqueIndex("recognition_list_items_once").on(t.registrationId),
    index("recognition_list_items_revoked")
      .on(t.revokedByDecisionId)
      .where(sql`${t.revokedByDecisionId} is not null`),
    follows(
      "recognition_list_items_list",
      [t.listId, t.orgPath],
      [recognitionLists.id, recognitionLists.orgPath],
    ),
    ...inScope(t.orgPath),
  ],
);

/** Chọn tiêu biểu: a shorter list than recognition, chosen by its own act. */
export const outstandingSelections = pgTable(
  "outstanding_selections",
  {
    registrationId: integer().primaryKey(),
    orgPath: orgPath(),
    note: text().notNull(),
    selectedById: integer()
      .notNull()
      .references(() => people.id),
    selectedAt: instant().notNull(),
    sample: sample(),
  },
  (t) => [
    follows(
      "outstanding_selections_registration",
      [t.registrationId, t.orgPath],
      registrationPlace,
    ),
    ...inScope(t.orgPath),
  ],
);
