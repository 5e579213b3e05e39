import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { assessmentKinds, inspectionConclusions } from "../../domain/assessment/lists.ts";
import { day, follows, id, inScope, instant, orgPath, sample, version } from "../columns.ts";
import { ratingClasses, scoringCriteria, scoringSheets } from "./campaigns.ts";
import { people } from "./people.ts";
import { ofRegistration, registrationPlace } from "./registrations.ts";

export const assessmentKind = pgEnum("assessment_kind", assessmentKinds);
export const inspectionConclusion = pgEnum("inspection_conclusion", inspectionConclusions);

/** Kiểm tra thực tế: team, place, what was seen, what was recommended. */
export const inspections = pgTable(
  "inspections",
  {
    id: id(),
    ...ofRegistration(),
    teamName: text().notNull(),
    inspectedOn: day().notNull(),
    place: text().notNull(),
    /** People met on the spot, as the minutes name them. */
    attendees: text().notNull(),
    findings: text().notNull(),
    residentsComment: text().notNull().default(""),
    conclusion: inspectionConclusion().notNull(),
    recommendation: text().notNull().default(""),
    recommendationDueOn: day(),
    writtenById: integer()
      .notNull()
      .references(() => people.id),
    writtenAt: instant().notNull(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    index("inspections_registration").on(t.registrationId),
    follows("inspections_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

export const inspectionMembers = pgTable(
  "inspection_members",
  {
    inspectionId: integer()
      .notNull()
      .references(() => inspections.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    ...ofRegistration(),
  },
  (t) => [
    primaryKey({ columns: [t.inspectionId, t.personId] }),
    follows("inspection_members_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

/**
 * A phiếu chấm: exists from the moment a member is assigned (or the unit scores itself),
 * counts from the moment it is sent, keeps the sheet version it was scored with.
 */
export const assessments = pgTable(
  "assessments",
  {
    id: id(),
    ...ofRegistration(),
    kind: assessmentKind().notNull(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    sheetId: integer()
      .notNull()
      .references(() => scoringSheets.id),
    assignedAt: instant().notNull(),
    /** What the secretary called the team that inspects; "" where it was not named. */
    teamName: text().notNull().default(""),
    sentAt: instant(),
    /** Sum of the points, fixed when sent. */
    total: numeric({ precision: 6, scale: 2, mode: "number" }),
    comment: text().notNull().default(""),
    version: version(),
    sample: sample(),
  },
  (t) => [
    unique("assessments_once").on(t.registrationId, t.kind, t.personId),
    unique("assessments_id_path").on(t.id, t.orgPath),
    index("assessments_person").on(t.personId, t.sentAt),
    check("assessments_sent_has_total", sql`(${t.sentAt} is null) = (${t.total} is null)`),
    follows("assessments_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);

export const scores = pgTable(
  "scores",
  {
    assessmentId: integer().notNull(),
    orgPath: orgPath(),
    criterionId: integer()
      .notNull()
      .references(() => scoringCriteria.id),
    points: numeric({ precision: 6, scale: 2, mode: "number" }).notNull(),
    reason: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.assessmentId, t.criterionId] }),
    check("scores_not_negative", sql`${t.points} >= 0`),
    follows(
      "scores_assessment",
      [t.assessmentId, t.orgPath],
      [assessments.id, assessments.orgPath],
    ),
    ...inScope(t.orgPath),
  ],
);

/** Conclusion of the committee; a reopened one stays, closed, beside the new one. */
export const classifications = pgTable(
  "classifications",
  {
    id: id(),
    ...ofRegistration(),
    classId: integer()
      .notNull()
      .references(() => ratingClasses.id),
    /** Mean of the committee's totals on that day, points. */
    meanScore: numeric({ precision: 6, scale: 2, mode: "number" }),
    conclusion: text().notNull(),
    concludedById: integer()
      .notNull()
      .references(() => people.id),
    concludedAt: instant().notNull(),
    reopenedAt: instant(),
    sample: sample(),
  },
  (t) => [
    index("classifications_registration").on(t.registrationId),
    follows("classifications_registration_fk", [t.registrationId, t.orgPath], registrationPlace),
    ...inScope(t.orgPath),
  ],
);
