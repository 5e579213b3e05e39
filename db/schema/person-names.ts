import { sql } from "drizzle-orm";
import { boolean, integer, pgView, text } from "drizzle-orm/pg-core";

/**
 * Who an official is, told to whoever sees what the official did: the view looks past row-level
 * security of the accounts, and holds nothing of them but name, title and whether they are open.
 */
export const personNames = pgView("person_names", {
  id: integer().notNull(),
  name: text().notNull(),
  title: text().notNull(),
  active: boolean().notNull(),
}).as(sql`select id, name, title, deactivated_at is null as active from people`);
