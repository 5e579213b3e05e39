import { boolean, integer, numeric, pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";
import { canonicalFields, classificationSchemes } from "../../domain/campaign/lists.ts";
import {
  alongTheLine,
  day,
  follows,
  id,
  instant,
  ltree,
  type OwnerPlace,
  sample,
  version,
} from "../columns.ts";
import { orgUnits, unitPlace } from "./org.ts";

export const canonicalField = pgEnum("canonical_field", canonicalFields);
export const classificationScheme = pgEnum("classification_scheme", classificationSchemes);

export const movements = pgTable(
  "movements",
  {
    id: id(),
    orgUnitId: integer().notNull(),
    orgPath: ltree().notNull(),
    name: text().notNull(),
    sample: sample(),
  },
  (t) => [
    follows("movements_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...alongTheLine(t.orgPath),
  ],
);

export const campaigns = pgTable(
  "campaigns",
  {
    id: id(),
    movementId: integer()
      .notNull()
      .references(() => movements.id),
    /** The owner: the unit whose steering committee runs it. */
    orgUnitId: integer().notNull(),
    orgPath: ltree().notNull(),
    name: text().notNull(),
    /** Prefix of registration codes: "DVK" gives DVK-2026-0001. */
    codePrefix: text().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    /** The steering committee as its papers name it. */
    committeeName: text().notNull(),
    /** Who recognises: the unit whose chair takes the step, and the body its papers name. */
    recogniserUnitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    recogniserName: text().notNull(),
    recogniserSuperior: text().notNull(),
    decisionSymbol: text().notNull(),
    signerTitle: text().notNull(),
    recipients: text().array().notNull(),
    legalBases: text().array().notNull(),
    standingOffice: text().notNull(),
    place: text().notNull(),
    classificationScheme: classificationScheme().notNull(),
    guidance: text(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    unique("campaigns_id_path").on(t.id, t.orgPath),
    follows("campaigns_owner", [t.orgUnitId, t.orgPath], unitPlace),
    ...alongTheLine(t.orgPath),
  ],
);

/** What the rows of a campaign follow. */
export const campaignPlace: OwnerPlace = [campaigns.id, campaigns.orgPath];

const ofCampaign = () => ({ campaignId: integer().notNull(), orgPath: ltree().notNull() });

export const rounds = pgTable(
  "rounds",
  {
    id: id(),
    ...ofCampaign(),
    year: integer().notNull(),
    name: text().notNull(),
    registrationOpensOn: day().notNull(),
    registrationClosesOn: day().notNull(),
    selfReportDueOn: day().notNull(),
    appraisalDueOn: day().notNull(),
    classificationDueOn: day().notNull(),
    recognitionDueOn: day().notNull(),
    /** Last code given out; codes are given at the first submission, under this row's lock. */
    lastCode: integer().notNull().default(0),
    version: version(),
  },
  (t) => [
    unique("rounds_year").on(t.campaignId, t.year),
    unique("rounds_id_campaign").on(t.id, t.campaignId),
    follows("rounds_campaign", [t.campaignId, t.orgPath], campaignPlace),
    ...alongTheLine(t.orgPath),
  ],
);

export const campaignFields = pgTable(
  "campaign_fields",
  {
    id: id(),
    ...ofCampaign(),
    name: text().notNull(),
    /** Which of the four canonical fields it counts as, for comparison across campaigns. */
    canonical: canonicalField().notNull(),
    position: integer().notNull(),
    retired: boolean().notNull().default(false),
  },
  (t) => [
    unique("campaign_fields_name").on(t.campaignId, t.name),
    follows("campaign_fields_campaign", [t.campaignId, t.orgPath], campaignPlace),
    ...alongTheLine(t.orgPath),
  ],
);

/** Nội dung trọng tâm of the period: the second classification. */
export const focusTopics = pgTable(
  "focus_topics",
  {
    id: id(),
    ...ofCampaign(),
    name: text().notNull(),
    position: integer().notNull(),
    validFrom: day(),
    validTo: day(),
    retired: boolean().notNull().default(false),
  },
  (t) => [
    unique("focus_topics_name").on(t.campaignId, t.name),
    follows("focus_topics_campaign", [t.campaignId, t.orgPath], campaignPlace),
    ...alongTheLine(t.orgPath),
  ],
);

export const linkedMovements = pgTable(
  "linked_movements",
  {
    id: id(),
    ...ofCampaign(),
    name: text().notNull(),
    position: integer().notNull(),
    retired: boolean().notNull().default(false),
  },
  (t) => [
    unique("linked_movements_name").on(t.campaignId, t.name),
    follows("linked_movements_campaign", [t.campaignId, t.orgPath], campaignPlace),
    ...alongTheLine(t.orgPath),
  ],
);

/** A version of a campaign's sheet; never edited once a score rests on it. */
export const scoringSheets = pgTable(
  "scoring_sheets",
  {
    id: id(),
    ...ofCampaign(),
    number: integer().notNull(),
    name: text().notNull(),
    totalPoints: integer().notNull(),
    /** Sample sheets say so until the real guidance is typed in. */
    isReference: boolean().notNull(),
    publishedAt: instant(),
    version: version(),
  },
  (t) => [
    unique("scoring_sheets_number").on(t.campaignId, t.number),
    unique("scoring_sheets_id_path").on(t.id, t.orgPath),
    follows("scoring_sheets_campaign", [t.campaignId, t.orgPath], campaignPlace),
    ...alongTheLine(t.orgPath),
  ],
);

export const scoringCriteria = pgTable(
  "scoring_criteria",
  {
    id: id(),
    sheetId: integer().notNull(),
    orgPath: ltree().notNull(),
    groupName: text().notNull(),
    name: text().notNull(),
    guidance: text(),
    maxPoints: integer().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    unique("scoring_criteria_position").on(t.sheetId, t.position),
    follows(
      "scoring_criteria_sheet",
      [t.sheetId, t.orgPath],
      [scoringSheets.id, scoringSheets.orgPath],
    ),
    ...alongTheLine(t.orgPath),
  ],
);

export const ratingClasses = pgTable(
  "rating_classes",
  {
    id: id(),
    ...ofCampaign(),
    name: text().notNull(),
    /** Lowest mean score of the class, in points of the sheet; null in a pass/fail scheme. */
    minScore: numeric({ precision: 6, scale: 2, mode: "number" }),
    /** May a registration of this class be put on a recognition list? */
    recognisable: boolean().notNull(),
    /** May it be selected as outstanding (tiêu biểu)? */
    outstanding: boolean().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    unique("rating_classes_name").on(t.campaignId, t.name),
    follows("rating_classes_campaign", [t.campaignId, t.orgPath], campaignPlace),
    ...alongTheLine(t.orgPath),
  ],
);
