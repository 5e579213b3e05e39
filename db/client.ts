import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

type Connections = { sql: postgres.Sql; url: string };

// Development reloads modules; the connections must outlive them.
const kept = globalThis as typeof globalThis & { dvkConnections?: Connections };

function connections(): Connections {
  const url = process.env["DATABASE_URL"];
  if (!url) throw new Error("DATABASE_URL is not set");
  if (kept.dvkConnections?.url !== url) {
    const max = Number(process.env["DATABASE_POOL"] ?? 10);
    kept.dvkConnections = { url, sql: postgres(url, { max, onnotice: () => {} }) };
  }
  return kept.dvkConnections;
}

/** The database behind the doors. Imported by the doors and the worker, nobody else. */
export function database() {
  return drizzle(connections().sql, { casing: "snake_case" });
}

/** Ends every connection of this process: scripts and tests call it last. */
export async function closeDatabase(): Promise<void> {
  await kept.dvkConnections?.sql.end();
  delete kept.dvkConnections;
}
