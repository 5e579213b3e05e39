import { integer, pgEnum, pgTable, unique } from "drizzle-orm/pg-core";
import { roles } from "../../domain/access/roles.ts";
import { day, follows, id, inScope, ltree } from "../columns.ts";
import { unitPlace } from "./org.ts";
import { people } from "./people.ts";

export const role = pgEnum("role", roles);

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

/** A role held at a unit, and so at everything below it: dated, what `can` decides by. */
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
