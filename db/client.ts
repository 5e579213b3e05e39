import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

type Connections = { sql: postgres.Sql; url: string; orm: ReturnType<typeof ormOver> };

// Development reloads modules; the connections must outlive them.
const kept = globalThis as typeof globalThis & { dvkConnections?: Connections };

function connections(): Connections {
  const url = process.env["DATABASE_URL"];
  if (!url) throw new Error("DATABASE_URL is not set");
  if (kept.dvkConnections?.url !== url) {
    const max = Number(process.env["DATABASE_POOL"] ?? 10);
    const sql = keepingStatements(postgres(url, { max, onnotice: () => {} }));
    kept.dvkConnections = { url, sql, orm: ormOver(sql) };
  }
  return kept.dvkConnections;
}

/** Made once: it works out the name of every column the first time that it meets it. */
function ormOver(sql: postgres.Sql) {
  return drizzle(sql, { casing: "snake_case" });
}

/** The database behind the doors. Imported by the doors, nobody else. */
export function database() {
  return connections().orm;
}

/** Ends every connection of this process: scripts and tests call it last. */
export async function closeDatabase(): Promise<void> {
  await kept.dvkConnections?.sql.end();
  delete kept.dvkConnections;
}

type Unsafe = postgres.Sql["unsafe"];
type Work = (tx: postgres.TransactionSql) => unknown;

/**
 * Lets every connection keep the statements it has seen, as the driver does by itself. Drizzle
 * asks for each to be parsed and planned anew, which costs more than running it: the policies of
 * row-level security are planned each time. PostgreSQL plans again when the role has changed.
 */
function keepingStatements<S extends postgres.Sql | postgres.TransactionSql>(sql: S): S {
  const unsafe: Unsafe = (text, parameters, options) =>
    sql.unsafe(text, parameters, { ...options, prepare: true });
  return new Proxy(sql, {
    get(target, name) {
      if (name === "unsafe") return unsafe;
      if (name === "begin" && "begin" in target) {
        return (work: Work) => target.begin((tx) => work(keepingStatements(tx)));
      }
      return Reflect.get(target, name);
    },
  });
}
