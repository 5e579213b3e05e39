import postgres from "postgres";
import { migrate } from "../migrate.ts";
import { ensureRoles } from "../roles.ts";

/** The migrated, empty database that every test database is copied from. */
export const template = "dvk_template";

/** The same server and login, another database. */
function urlOf(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<Result>(
  clusterUrl: string,
  work: (sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const sql = postgres(clusterUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

async function exists(sql: postgres.Sql, database: string): Promise<boolean> {
  const rows = await sql`select 1 from pg_database where datname = ${database}`;
  return rows.length > 0;
}

/** Creates and migrates the template unless this cluster already has it. Returns its URL. */
export async function ensureTemplate(clusterUrl: string): Promise<string> {
  const url = urlOf(clusterUrl, template);
  const isNew = await onServer(clusterUrl, async (sql) => {
    if (await exists(sql, template)) return false;
    await sql`create database ${sql(template)}`;
    return true;
  });
  if (isNew) await migrate(url);
  return url;
}

/**
 * Copies one database of a test cluster to a new one, unless it is there, with door roles of its
 * own. Nobody may be connected to the source. Returns the URL of the copy.
 */
export async function cloneDatabase(
  clusterUrl: string,
  source: string,
  target: string,
): Promise<string> {
  const url = urlOf(clusterUrl, target);
  const isNew = await onServer(clusterUrl, async (sql) => {
    if (await exists(sql, target)) return false;
    // Copying files beats copying through the log where nothing needs to be durable.
    await sql`create database ${sql(target)} template ${sql(source)} strategy file_copy`;
    return true;
  });
  if (isNew) await onServer(url, ensureRoles);
  return url;
}
