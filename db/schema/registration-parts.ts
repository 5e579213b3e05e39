import { sql } from "drizzle-orm";
import {
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  holdReasons,
  reportProposals,
  resourceSources,
} from "../../domain/model-registration/lists.ts";
import { follows, id, inScope, instant, ltree, version } from "../columns.ts";
import { linkedMovements } from "./campaigns.ts";
import { ofRegistration, registrationPlace } from "./registrations.ts";

export const resourceSource = pgEnum("resource_source", resourceSources);
export const reportProposal = pgEnum("report_proposal", reportProposals);
export const holdReason = pgEnum("hold_reason", holdReasons);

export const registrationMovements = pgTable(
  "registration_movements",
  {
    ...ofRegistration(),
    linkedMovementId: integer()
      .notNull()
      .references(() => linkedMovements.id),
  },
  (t) => [
    primaryKey({ columns: [t.registrationId, t.linkedMovementId] }),
    follows(
      "registration_movements_registration",
      [t.registrationId, t.orgPath],
      registrationPlace,
    ),
    ...inScope(t.orgPath),
  ],
);

/** A promise that can be measured: metric, unit, planned value; the self-report fills `actual`. */
export const registrationTargets = pgTable(
  "registration_targets",
  {
    id: id(),
    ...ofRegistration(),
    metric: text().notNull(),
    unit: text().notNull(),
    planned: numeric({ precision: 18, scale: 2, mode: "number" }),
    actual: numeric({ precision: 18, scale: 2, mode: "number" }),
    /** How it is proved, in words; files are attachments of the target. */
    proof: text().notNull().default(""),
    position: integer().notNull(),
  },
  (t) => [
    unique("registration_targets_position").on(t.registrationId, t.position),
    follows("registration_targets_registration", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

/** Resources by source. Amounts in the unit of the source (đồng, ngày công, m²); see lists.ts. */
export const registrationResources = pgTable(
  "registration_resources",
  {
    id: id(),
    ...ofRegistration(),
    source: resourceSource().notNull(),
    planned: numeric({ precision: 18, scale: 2, mode: "number" }),
    actual: numeric({ precision: 18, scale: 2, mode: "number" }),
    note: text().notNull().default(""),
    position: integer().notNull(),
  },
  (t) => [
    unique("registration_resources_position").on(t.registrationId, t.position),
    follows(
      "registration_resources_registration",
      [t.registrationId, t.orgPath],
      registrationPlace,
    ),
    ...inScope(t.orgPath),
  ],
);

/** What the committee found wanting when it returned the dossier, field by field. */
export const returnNotes = pgTable(
  "return_notes",
  {
    id: id(),
    ...ofRegistration(),
    /** Key of the form field, as in the completeness table. */
    field: text().notNull(),
    note: text().notNull(),
    writtenAt: instant().notNull(),
    /** Set at the next submission. */
    answeredAt: instant(),
  },
  (t) => [
    index("return_notes_registration").on(t.registrationId),
    follows("return_notes_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

export const registrationHolds = pgTable(
  "registration_holds",
  {
    id: id(),
    ...ofRegistration(),
    reason: holdReason().notNull(),
    note: text().notNull(),
    startedAt: instant().notNull(),
    endedAt: instant(),
    endNote: text(),
  },
  (t) => [
    index("registration_holds_registration").on(t.registrationId),
    uniqueIndex("registration_holds_open").on(t.registrationId).where(sql`${t.endedAt} is null`),
    follows("registration_holds_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

/** Báo cáo kết quả: one a registration; kept as a draft until the step "self_report" sends it. */
export const selfReports = pgTable(
  "self_reports",
  {
    registrationId: integer().primaryKey(),
    orgPath: ltree().notNull(),
    activities: text().notNull().default(""),
    results: text().notNull().default(""),
    difficulties: text().notNull().default(""),
    proposal: reportProposal(),
    reachedHouseholds: integer(),
    reachedPeople: integer(),
    cellComment: text().notNull().default(""),
    submittedAt: instant(),
    version: version(),
  },
  (t) => [
    follows("self_reports_registration", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);
