import { index, integer, pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";
import { successionKinds, unitLevels, unitTypes } from "../../domain/org/units.ts";
import {
  alongTheLine,
  day,
  follows,
  id,
  ltree,
  type OwnerPlace,
  sample,
  version,
} from "../columns.ts";

export const unitLevel = pgEnum("unit_level", unitLevels);
export const unitType = pgEnum("unit_type", unitTypes);
export const successionKind = pgEnum("succession_kind", successionKinds);

/**
 * A unit is an identity; name, type, code and parent belong to its dated versions. The columns
 * here are today's values, kept by the commands that write versions.
 */
export const orgUnits = pgTable(
  "org_units",
  {
    id: id(),
    /** Place in today's tree; a closed unit keeps its last place. */
    path: ltree().notNull().unique(),
    level: unitLevel().notNull(),
    type: unitType().notNull(),
    name: text().notNull(),
    /** Name folded for search: no marks, d for đ, lower case. */
    searchText: text().notNull(),
    /**
     * The commune-level unit this one belongs to today (itself for communes and blocs; the unit
     * itself above commune level; the successor for closed units).
     */
    areaId: integer().notNull(),
    /** The province it belongs to today. */
    provinceId: integer().notNull(),
    address: text(),
    phone: text(),
    email: text(),
    closedOn: day(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    // Parent side of the cascades that carry a moved unit's place into every row it owns.
    unique("org_units_id_path").on(t.id, t.path),
    unique("org_units_place").on(t.id, t.path, t.areaId, t.provinceId),
    index("org_units_path_gist").using("gist", t.path),
    index("org_units_area").on(t.areaId),
    ...alongTheLine(t.path),
  ],
);

/** What the rows of a unit follow. */
export const unitPlace: OwnerPlace = [orgUnits.id, orgUnits.path];

export const unitVersions = pgTable(
  "unit_versions",
  {
    id: id(),
    unitId: integer().notNull(),
    orgPath: ltree().notNull(),
    name: text().notNull(),
    type: unitType().notNull(),
    code: text(),
    parentId: integer().references(() => orgUnits.id),
    /** The path of the unit while this version held. */
    pathThen: ltree().notNull(),
    /** The commune-level unit (or higher unit itself) it belonged to while this version held. */
    areaThenId: integer().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    legalText: text(),
  },
  (t) => [
    unique("unit_versions_from").on(t.unitId, t.validFrom),
    follows("unit_versions_unit", [t.unitId, t.orgPath], unitPlace),
    ...alongTheLine(t.orgPath),
  ],
);

export const unitSuccessions = pgTable(
  "unit_successions",
  {
    id: id(),
    fromUnitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    toUnitId: integer().notNull(),
    /** Place of the successor: who reads the successor reads how it came about. */
    orgPath: ltree().notNull(),
    kind: successionKind().notNull(),
    onDate: day().notNull(),
    legalText: text().notNull(),
    note: text(),
  },
  (t) => [
    unique("unit_successions_pair").on(t.fromUnitId, t.toUnitId),
    index("unit_successions_to").on(t.toUnitId),
    follows("unit_successions_to_unit", [t.toUnitId, t.orgPath], unitPlace),
    ...alongTheLine(t.orgPath),
  ],
);
