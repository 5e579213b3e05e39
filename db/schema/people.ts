import { boolean, index, integer, pgEnum, pgTable, text, unique } from "drizzle-orm/pg-core";
import { roles } from "../../domain/access/roles.ts";
import { day, follows, id, inScope, instant, ltree, sample, version } from "../columns.ts";
import { unitPlace } from "./org.ts";

export const role = pgEnum("role", roles);

export const people = pgTable(
  "people",
  {
    id: id(),
    username: text().notNull().unique(),
    name: text().notNull(),
    title: text().notNull(),
    phone: text(),
    email: text(),
    /** The unit whose administrator looks after this person. */
    homeUnitId: integer().notNull(),
    orgPath: ltree().notNull(),
    passwordHash: text().notNull(),
    mustChangePassword: boolean().notNull().default(false),
    locale: text().notNull().default("vi"),
    deactivatedAt: instant(),
    version: version(),
    sample: sample(),
  },
  (t) => [
    index("people_org_path_gist").using("gist", t.orgPath),
    follows("people_home_unit", [t.homeUnitId, t.orgPath], unitPlace),
    ...inScope(t.orgPath),
  ],
);

/** Where a person works: dated, the base of "own unit". Not the same as a role held at a unit. */
export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    orgUnitId: integer().notNull(),
    orgPath: ltree().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
  },
  (t) => [
    unique("memberships_from").on(t.personId, t.orgUnitId, t.validFrom),
    follows("memberships_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...inScope(t.orgPath),
  ],
);

export const roleAssignments = pgTable(
  "role_assignments",
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    role: role().notNull(),
    orgUnitId: integer().notNull(),
    orgPath: ltree().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
  },
  (t) => [
    unique("role_assignments_from").on(t.personId, t.role, t.orgUnitId, t.validFrom),
    follows("role_assignments_unit", [t.orgUnitId, t.orgPath], unitPlace),
    ...inScope(t.orgPath),
  ],
);
