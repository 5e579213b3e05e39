import {
  boolean,
  type ExtraConfigColumn,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
} from "drizzle-orm/pg-core";
import {
  emulationModelKinds,
  formVariants,
  registrationTypes,
  subjectTypes,
} from "../../domain/model-registration/lists.ts";
import { registrationStates } from "../../domain/model-registration/workflow.ts";
import {
  day,
  follows,
  id,
  inScope,
  instant,
  type OwnerPlace,
  orgPath,
  recordedAt,
  sample,
  version,
} from "../columns.ts";
import { campaignFields, focusTopics, ratingClasses, rounds } from "./campaigns.ts";
import { orgUnits, unitPlace, unitVersions } from "./org.ts";
import { people } from "./people.ts";

export const registrationState = pgEnum("registration_state", registrationStates);
export const emulationModelKind = pgEnum("emulation_model_kind", emulationModelKinds);
export const subjectType = pgEnum("subject_type", subjectTypes);
export const registrationType = pgEnum("registration_type", registrationTypes);
export const formVariant = pgEnum("form_variant", formVariants);

/** The long life of a mô hình or điển hình; what is counted each year is its registration. */
export const emulationModels = pgTable(
  "emulation_models",
  {
    id: id(),
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    name: text().notNull(),
    kind: emulationModelKind().notNull(),
    subjectType: subjectType().notNull(),
    subjectName: text().notNull(),
    replicatedFromId: integer(),
    sample: sample(),
  },
  (t) => [
    unique("emulation_models_id_path").on(t.id, t.orgPath),
    index("emulation_models_unit").on(t.orgUnitId),
    follows("emulation_models_unit_fk", [t.orgUnitId, t.orgPath], unitPlace),
    foreignKey({
      name: "emulation_models_source",
      columns: [t.replicatedFromId],
      foreignColumns: [t.id],
    }),
    ...inScope(t.orgPath),
  ],
);

const countedColumns = [
  ...(["roundId", "state", "areaId", "unitVersionId", "orgUnitId", "fieldId"] as const),
  ...(["topicId", "subjectType", "emulationModelId", "id", "orgPath"] as const),
] as const;

/** All that figures are counted by, in one index, so that counting never opens the rows. */
function countedBy(t: Record<(typeof countedColumns)[number], ExtraConfigColumn>) {
  const [first, ...others] = countedColumns;
  return index("model_registrations_counted").on(t[first], ...others.map((name) => t[name]));
}

/** Lượt: one registration of one model in one round. Nearly every official figure counts these. */
export const modelRegistrations = pgTable(
  "model_registrations",
  {
    id: id(),
    emulationModelId: integer()
      .notNull()
      .references(() => emulationModels.id),
    roundId: integer()
      .notNull()
      .references(() => rounds.id),
    /** Given at the first submission: DVK-2026-0001. */
    code: text(),
    state: registrationState().notNull(),
    suspended: boolean().notNull().default(false),
    type: registrationType().notNull(),
    variant: formVariant().notNull(),
    previousId: integer(),

    /** Place today, for scope and filters; cascades when units move. */
    orgUnitId: integer().notNull(),
    orgPath: orgPath(),
    areaId: integer().notNull(),
    provinceId: integer().notNull(),
    /** The unit as it was on the day of registration; never changed. */
    unitVersionId: integer()
      .notNull()
      .references(() => unitVersions.id),
    /** Unit as the source text names it (imports of old lists). */
    originalUnitText: text(),

    fieldId: integer().references(() => campaignFields.id),
    topicId: integer().references(() => focusTopics.id),
    classId: integer().references(() => ratingClasses.id),

    // The registration form, in the order of the real one.
    name: text().notNull(),
    kind: emulationModelKind().notNull(),
    subjectType: subjectType().notNull(),
    subjectName: text().notNull(),
    rationale: text().notNull().default(""),
    objectives: text().notNull().default(""),
    successCriteria: text().notNull().default(""),
    approach: text().notNull().default(""),
    locationText: text().notNull().default(""),
    targetGroup: text().notNull().default(""),
    leadOrganisation: text().notNull().default(""),
    partners: text().notNull().default(""),
    resourcesText: text().notNull().default(""),
    startOn: day(),
    endOn: day(),
    milestones: text().notNull().default(""),
    reviewOn: day(),
    expectedOutputs: text().notNull().default(""),
    replicability: text().notNull().default(""),
    /** Variant "running": what it has already brought about. */
    resultsSoFar: text().notNull().default(""),
    personInCharge: text().notNull().default(""),
    phone: text().notNull().default(""),
    beneficiaryHouseholds: integer(),
    beneficiaryPeople: integer(),
    beneficiaryPoorHouseholds: integer(),

    /** Folded words and word pairs of name, subject, unit and code; see domain/fold.ts. */
    searchWords: text().array().notNull(),
    /** Folded name, for finding the same registration again on import. */
    duplicateKey: text().notNull(),

    createdById: integer()
      .notNull()
      .references(() => people.id),
    submittedById: integer().references(() => people.id),
    /** Creation, then the first submission: the order of lists. */
    registeredAt: instant().notNull(),
    /** When the state was last entered: the base of deadlines and "waiting since". */
    stateSince: instant().notNull(),
    recordedAt: recordedAt(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    unique("model_registrations_id_path").on(t.id, t.orgPath),
    unique("model_registrations_once_a_round").on(t.emulationModelId, t.roundId),
    unique("model_registrations_code").on(t.roundId, t.code),
    follows(
      "model_registrations_place",
      [t.orgUnitId, t.orgPath, t.areaId, t.provinceId],
      [orgUnits.id, orgUnits.path, orgUnits.areaId, orgUnits.provinceId],
    ),
    foreignKey({
      name: "model_registrations_previous",
      columns: [t.previousId],
      foreignColumns: [t.id],
    }),
    // The four orders that carry every list (plain, so that they are walked backwards).
    index("model_registrations_by_area").on(
      t.areaId,
      t.registeredAt,
      t.id,
      t.roundId,
      t.state,
      t.fieldId,
    ),
    index("model_registrations_by_province").on(
      t.provinceId,
      t.registeredAt,
      t.id,
      t.roundId,
      t.state,
      t.fieldId,
    ),
    index("model_registrations_by_time").on(t.registeredAt, t.id),
    index("model_registrations_by_round").on(
      t.roundId,
      t.state,
      t.registeredAt,
      t.id,
      t.provinceId,
    ),
    countedBy(t),
    index("model_registrations_org_unit").on(t.orgUnitId),
    index("model_registrations_path_gist").using("gist", t.orgPath),
    index("model_registrations_words").using("gin", t.searchWords),
    index("model_registrations_duplicate").on(t.roundId, t.duplicateKey),
    ...inScope(t.orgPath),
  ],
);

/** What the rows of a registration follow. */
export const registrationPlace: OwnerPlace = [modelRegistrations.id, modelRegistrations.orgPath];

/** The columns of a table whose rows belong to a registration. */
export const ofRegistration = () => ({ registrationId: integer().notNull(), orgPath: orgPath() });
