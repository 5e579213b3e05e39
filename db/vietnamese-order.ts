import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** Text in the order of compareVietnamese: dictionary order, numbers by value. */
export const inVietnameseOrder = (text: SQLWrapper): SQL => sql`${text} collate "vietnamese"`;
