import postgres from "postgres";
import { DATABASE, OWNER } from "./secret.mjs";

/**
 * Creates the owner and the database where they are missing, and gives the owner the password
 * on file. The owner has what a hosted server would give: no superuser, but roles and databases.
 */
export async function ensureOwner({ port, password, adminPassword }) {
  const sql = connectAsAdmin({ port, adminPassword });
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = ${OWNER}`;
    const verb = role ? "alter" : "create";
    await sql.unsafe(
      `${verb} role ${OWNER} login nosuperuser createdb createrole password '${password}'`,
    );
    const [database] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!database) await sql.unsafe(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await sql.end();
  }
}

function connectAsAdmin({ port, adminPassword }) {
  return postgres({
    host: "127.0.0.1",
    port,
    user: "postgres",
    database: "postgres",
    password: adminPassword,
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
  });
}
