import { type SQL, sql } from "drizzle-orm";
import { fold } from "../../domain/fold.ts";

/**
 * Whether what was typed stands in this text, without accents and capitals; nothing typed asks
 * nothing. For short lists: it reads every row.
 */
export function foundIn(text: SQL, typed: string): SQL | undefined {
  const words = fold(typed);
  if (words === "") return undefined;
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`lower(unaccent(normalize(${text}, NFC))) like ${pattern}`;
}
