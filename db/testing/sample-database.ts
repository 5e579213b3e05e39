import postgres from "postgres";
import { album } from "../seed/pictures/album.ts";
import { canvas } from "../seed/pictures/paint.ts";
import { loadSample } from "../seed/sample.ts";
import { cloneDatabase, ensureTemplate, template } from "./template.ts";

/** The loaded sample, which every test on it is copied from. */
const source = "dvk_sample";
// Rows of pictures need no pictures, and papers are made by tests of their own.
const undrawn = { ...canvas, byteSize: 40_000, sha256: "0".repeat(64) };
const whole = "sample data is whole";

/**
 * A copy of the sample under this name, of the one loading that a test cluster needs: whoever
 * comes first loads it, others wait. Nobody stays connected to the original. Returns the URL.
 */
export async function cloneSample(clusterUrl: string, target: string): Promise<string> {
  const sql = postgres(clusterUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(hashtext('so_dan_van_kheo_sample'))`;
    const [row] = await sql<{ comment: string | null }[]>`
      select shobj_description(oid, 'pg_database') as comment
      from pg_database where datname = ${source}`;
    if (row?.comment !== whole) {
      if (row) await sql`drop database ${sql(source)} with (force)`;
      await ensureTemplate(clusterUrl);
      const url = await cloneDatabase(clusterUrl, template, source);
      const drawings = new Map(album.map(({ key }) => [key, undrawn]));
      await loadSample(url, { drawings, issue: async () => {} }, () => {});
      await sql.unsafe(`comment on database "${source}" is '${whole}'`);
    }
    return await cloneDatabase(clusterUrl, source, target);
  } finally {
    await sql.end();
  }
}
