import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { follows, id, inScope, instant, ltree, sample, version } from "../columns.ts";
import { unitPlace } from "./org.ts";

/** An account with its contact and password: of the own place only. Names alone: `personNames`. */
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
