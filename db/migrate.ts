import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { ensureRoles } from "./roles.ts";
import { applySettings } from "./settings.ts";

const oldestServer = 160_000;
/** The newest of the migrations that the tables of the jobs have of their own. */
const newestJobTables = 19;

/** Said when the server is older than the product can use (PostgreSQL 16). */
class ServerTooOld extends Error {}

/**
 * Brings the database at `url` to the newest schema and sets up the door roles. Several
 * processes at once wait for each other. Throws ServerTooOld below PostgreSQL 16.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ version: string }[]>`
      select current_setting('server_version_num') as version`;
    if (Number(row?.version) < oldestServer) throw new ServerTooOld(String(row?.version));
    await sql`select pg_advisory_lock(hashtext('so_dan_van_kheo_migrations'))`;
    await applyMigrations(drizzle(sql), {
      migrationsFolder: `${import.meta.dirname}/migrations`,
    });
    await migrateJobs(sql, url);
    await forgetForeignChanges(sql);
    await applySettings(sql);
    await ensureRoles(sql);
  } finally {
    await sql.end();
  }
}

/** What is up to date costs two questions: the package, and what it needs, is not loaded. */
async function migrateJobs(sql: postgres.Sql, url: string): Promise<void> {
  const [known] = await sql<{ tables: string | null }[]>`
    select to_regclass('graphile_worker.migrations') as tables`;
  if (known?.tables) {
    const [made] = await sql<{ newest: number | null }[]>`
      select max(id) as newest from graphile_worker.migrations`;
    if (made?.newest === newestJobTables) return;
  }
  const { makeJobTables } = await import("./worker.ts");
  await makeJobTables(url);
}

/** After a restore, some notes of changes are of another server's time. */
async function forgetForeignChanges(sql: postgres.Sql): Promise<void> {
  await sql`delete from changes where tx_id >= pg_snapshot_xmax(pg_current_snapshot())`;
}
