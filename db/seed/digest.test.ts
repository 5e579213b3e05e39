import { expect, it } from "vitest";
import { onSample } from "../testing/sample.ts";

const sample = onSample();

/** What differs between two loadings, and nothing else does. */
const unlike = {
  recorded_at: "the true instant of loading, beside the simulated one",
  mac: "made with the secret of the installation",
} as const;
const ofTheServer = {
  audit_seals: "the sealer comes when it comes",
  changes: "numbers of transactions, forgotten after a day",
} as const;

/** Rows of a table and a digest of them all, the columns in their order. */
async function lineOf(table: string, columns: readonly string[]): Promise<string> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const [row] = await sample.sql.unsafe<{ rows: number; digest: string }[]>(
    `select count(*)::int as rows, md5(string_agg(line, ' ' order by line collate "C")) as digest
     from (select row(${list})::text as line from "${table}") lines`,
  );
  return `${table} ${row?.rows} ${row?.digest ?? "-"}`;
}

it("is the same in every row of every table whenever and wherever it is loaded", async () => {
  await sample.sql`set timezone to 'UTC'`;
  const tables = await sample.sql<{ name: string; columns: string[] }[]>`
    select t.table_name::text as name,
      array_agg(c.column_name::text order by c.ordinal_position)
        filter (where c.column_name <> all (${Object.keys(unlike)})) as columns
    from information_schema.tables t
      join information_schema.columns c using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and t.table_name <> all (${Object.keys(ofTheServer)})
    group by 1 order by 1`;
  const lines: string[] = [];
  for (const { name, columns } of tables) lines.push(await lineOf(name, columns));

  // A change that means to change the sample brings the new digests along: vitest -u writes them.
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("sample.digests.txt");
});
