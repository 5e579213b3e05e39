import { type SQL, sql } from "drizzle-orm";
import { asSystem } from "../doors.ts";

/**
 * A print of every row of a branch, a line for each table: two are equal when nothing of the
 * branch was written in between. Rows are those that carry a place, the units, and the sessions
 * of the branch's people.
 */
export function branchPrint(path: string): Promise<string> {
  return asSystem("tests", async (tx) => {
    const placed = await tx.execute<{ name: string }>(sql`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'org_path' order by 1`);
    const below = sql`<@ ${path}::ltree`;
    const tables: [string, SQL][] = [
      ...placed.map(({ name }): [string, SQL] => [name, sql`t.org_path ${below}`]),
      ["org_units", sql`t.path ${below}`],
      ["sessions", sql`t.person_id in (select id from people where org_path ${below})`],
    ];
    const prints: string[] = [];
    for (const [name, here] of tables) {
      const [row] = await tx.execute<{ print: string | null; rows: number }>(sql`
        select md5(string_agg(t::text, E'\n' order by t::text)) as print, count(*)::int as rows
        from ${sql.identifier(name)} t where ${here}`);
      prints.push(`${name} ${row?.rows} ${row?.print}`);
    }
    return prints.join("\n");
  });
}
