import { and, type SQL, sql } from "drizzle-orm";
import { fold } from "../../domain/fold.ts";

/**
 * Whether all the words that were typed stand in this text, in any order, without accents and
 * capitals; nothing typed asks nothing. For short lists: it reads every row.
 */
export function foundIn(text: SQL, typed: string): SQL | undefined {
  const words = fold(typed).split(" ").filter(Boolean);
  return and(
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return sql`lower(unaccent(normalize(${text}, NFC))) like ${pattern}`;
    }),
  );
}
