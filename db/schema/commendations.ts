import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
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
  awardBases,
  refusalReasons,
  revocationGrounds,
  roundingModes,
  voteBases,
} from "../../domain/commendation/lists.ts";
import { commendationStates } from "../../domain/commendation/workflow.ts";
import {
  alongTheLine,
  day,
  follows,
  id,
  inScope,
  instant,
  ltree,
  type OwnerPlace,
  orgPath,
  sample,
  version,
} from "../columns.ts";
import { campaigns } from "./campaigns.ts";
import { orgUnits, unitPlace } from "./org.ts";
import { people } from "./people.ts";
import { decisions } from "./recognition.ts";
import { modelRegistrations, subjectType } from "./registrations.ts";

export const commendationState = pgEnum("commendation_state", commendationStates);
export const awardBasis = pgEnum("award_basis", awardBases);
export const roundingMode = pgEnum("rounding_mode", roundingModes);
export const voteBase = pgEnum("vote_base", voteBases);
export const refusalReason = pgEnum("refusal_reason", refusalReasons);
export const revocationGround = pgEnum("revocation_ground", revocationGrounds);

/** Mức lương cơ sở by date, đồng a month: a national setting, read by all. */
export const baseSalaryRates = pgTable("base_salary_rates", {
  id: id(),
  validFrom: day().notNull().unique(),
  amount: bigint({ mode: "number" }).notNull(),
  source: text().notNull(),
});

/**
 * A form of award as one issuer gives it, valid by date: multipliers, rounding, council rule
 * and legal bases are settings, each with its source and a mark when it is still to be checked.
 */
export const awardForms = pgTable(
  "award_forms",
  {
    id: id(),
    orgUnitId: integer().notNull(),
    orgPath: ltree().notNull(),
    name: text().notNull(),
    basis: awardBasis().notNull(),
    issuerName: text().notNull(),
    issuerSuperior: text().notNull(),
    signerTitle: text().notNull(),
    decisionSymbol: text().notNull(),
    place: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    individualMultiplier: numeric({ precision: 6, scale: 3, mode: "number" }).notNull(),
    collectiveMultiplier: numeric({ precision: 6, scale: 3, mode: "number" }).notNull(),
    householdMultiplier: numeric({ precision: 6, scale: 3, mode: "number" }).notNull(),
    rounding: roundingMode().notNull(),
    /** Share of "for" votes that must be exceeded, percent of the base. */
    thresholdPercent: numeric({ precision: 5, scale: 2, mode: "number" }).notNull(),
    voteBase: voteBase().notNull(),
    legalBases: text().array().notNull(),
    recipients: text().array().notNull(),
    source: text().notNull(),
    needsCheck: boolean().notNull(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    follows("award_forms_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...alongTheLine(t.orgPath),
  ],
);

/** Hồ sơ khen thưởng: nominees put before the council and the leader of one issuer. */
export const commendations = pgTable(
  "commendations",
  {
    id: id(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id),
    awardFormId: integer()
      .notNull()
      .references(() => awardForms.id),
    /** The issuer. */
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    title: text().notNull(),
    /** What the decision praises, as its abstract line says it. */
    meritText: text().notNull(),
    state: commendationState().notNull(),
    suspended: boolean().notNull().default(false),
    timesReturned: integer().notNull().default(0),
    councilMetOn: day(),
    councilMembers: integer(),
    councilPresent: integer(),
    councilMinutesNumber: text(),
    refusalReason: refusalReason(),
    revocationGround: revocationGround(),
    decisionId: integer().references(() => decisions.id),
    revocationDecisionId: integer().references(() => decisions.id),
    createdById: integer()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    stateSince: instant().notNull(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    unique("commendations_id_path").on(t.id, t.orgPath),
    index("commendations_issuer").on(t.orgUnitId, t.createdAt, t.id),
    follows("commendations_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...inScope(t.orgPath),
  ],
);

/** What the rows of a commendation follow. */
export const commendationPlace: OwnerPlace = [commendations.id, commendations.orgPath];

const ofCommendation = () => ({ commendationId: integer().notNull(), orgPath: orgPath() });

export const nominees = pgTable(
  "nominees",
  {
    id: id(),
    ...ofCommendation(),
    subjectType: subjectType().notNull(),
    name: text().notNull(),
    /** Name folded: the key of the register by person or collective. */
    searchText: text().notNull(),
    orgUnitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    unitName: text().notNull(),
    position: integer().notNull(),
    achievement: text().notNull(),
    votesFor: integer(),
    votesAgainst: integer(),
    votesBlank: integer(),
    /** Did the votes pass the form's threshold? Null until the council has met. */
    passed: boolean(),
    /** Fixed when decided: multiplier × base salary, đồng, before and after rounding. */
    multiplier: numeric({ precision: 6, scale: 3, mode: "number" }),
    baseSalary: bigint({ mode: "number" }),
    rawBonus: numeric({ precision: 14, scale: 2, mode: "number" }),
    bonus: bigint({ mode: "number" }),
    goldenRegisterNo: text(),
    sample: sample(),
  },
  (t) => [
    unique("nominees_id_path").on(t.id, t.orgPath),
    index("nominees_search").on(t.searchText),
    check(
      "nominees_votes_not_negative",
      sql`coalesce(${t.votesFor}, 0) >= 0 and coalesce(${t.votesAgainst}, 0) >= 0 and coalesce(${t.votesBlank}, 0) >= 0`,
    ),
    follows("nominees_commendation", [t.commendationId, t.orgPath], commendationPlace),
    ...inScope(t.orgPath),
  ],
);

/** The recognised registrations a nominee rests on; one achievement carries one living award. */
export const nomineeRegistrations = pgTable(
  "nominee_registrations",
  {
    nomineeId: integer().notNull(),
    orgPath: orgPath(),
    registrationId: integer()
      .notNull()
      .references(() => modelRegistrations.id),
    /** False once the dossier is refused, withdrawn or revoked, or the nominee did not pass. */
    living: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.nomineeId, t.registrationId] }),
    uniqueIndex("nominee_registrations_one_award").on(t.registrationId).where(sql`living`),
    follows(
      "nominee_registrations_nominee",
      [t.nomineeId, t.orgPath],
      [nominees.id, nominees.orgPath],
    ).onDelete("cascade"),
    ...inScope(t.orgPath),
  ],
);

/** Council members who sat, by name; a member with an account is linked. */
export const councilSeats = pgTable(
  "council_seats",
  {
    id: id(),
    ...ofCommendation(),
    personId: integer().references(() => people.id),
    name: text().notNull(),
    title: text().notNull(),
    present: boolean().notNull(),
  },
  (t) => [
    unique("council_seats_name").on(t.commendationId, t.name),
    follows("council_seats_commendation", [t.commendationId, t.orgPath], commendationPlace),
    ...inScope(t.orgPath),
  ],
);
