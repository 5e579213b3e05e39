import { sql } from "drizzle-orm";
import { asSystem } from "../doors.ts";

/**
 * A print of every row below a unit: two are equal when nothing of that branch was written in
 * between. Tables are those that carry a place.
 */
export function branchPrint(path: string): Promise<string> {
  return asSystem("tests", async (tx) => {
    const tables = await tx.execute<{ name: string }>(sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'org_path' order by 1`);
    const prints: string[] = [];
    for (const { name } of tables) {
      const [row] = await tx.execute<{ print: string | null; rows: number }>(sql`
        select md5(string_agg(t::text, E'\n' order by t::text)) as print, count(*)::int as rows
        from ${sql.identifier(name)} t where org_path <@ ${path}::ltree`);
      prints.push(`${name} ${row?.rows} ${row?.print}`);
    }
    return prints.join("\n");
  });
}
