import type postgres from "postgres";

/** What the app door may do with a table that the tables below do not name. */
const ordinary = "select, insert, update";

/**
 * Added to, never changed (architecture: append-only by grant): history, what was signed, the paper
 * made of it, and the sheets that were scored by.
 */
const appendOnly = [
  "steps",
  "audit_entries",
  "decisions",
  "documents",
  "scoring_sheets",
  "scoring_criteria",
];

/** Lines that may be taken out again while nothing rests on them. */
const deletable = [
  "registration_movements",
  "registration_targets",
  "registration_resources",
  "recognition_list_items",
  "outstanding_selections",
  "rating_classes",
  "nominees",
  "nominee_registrations",
  "council_seats",
  "inspection_members",
  "assessments",
  "scores",
];

/** National settings, changed by a migration, and what triggers read off other tables. */
const readOnly = ["base_salary_rates", "registration_spans", "registration_awards"];

/** Behind the system door only. */
const hidden = ["sessions", "sign_in_attempts", "audit_seals", "changes", "job_runs"];

/** Append-only behind the system door too. */
const sealed = ["steps", "audit_entries", "audit_seals"];

function privilegesOf(table: string): string | null {
  if (hidden.includes(table)) return null;
  if (readOnly.includes(table)) return "select";
  if (appendOnly.includes(table)) return "select, insert";
  return deletable.includes(table) ? `${ordinary}, delete` : ordinary;
}

async function createRole(tx: postgres.TransactionSql, name: string): Promise<void> {
  const [known] = await tx`select 1 from pg_roles where rolname = ${name}`;
  if (!known) await tx`create role ${tx(name)} nologin`;
  const [{ member } = { member: false }] = await tx<{ member: boolean }[]>`
    select pg_has_role(current_user, ${name}, 'SET') as member`;
  if (!member) await tx.unsafe(`grant "${name}" to current_user with set true, inherit false`);
}

/** What the doors may call of the jobs: to leave one, and to see how the queue stands. */
function rightsToJobs(app: string, system: string): string[] {
  const addJob = "function app_add_job(text, json, text, interval)";
  return [
    `revoke all on ${addJob}, app_job_queue() from public`,
    `grant execute on ${addJob} to "${app}", "${system}"`,
    `grant execute on function app_job_queue() to "${system}"`,
  ];
}

/** The worker enters the schema of the jobs and nothing else; there it may do everything. */
async function rightsOfWorker(tx: postgres.TransactionSql, worker: string): Promise<string[]> {
  const tables = await tx<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity`;
  return [
    `grant usage on schema graphile_worker to "${worker}"`,
    `grant select on graphile_worker.migrations to "${worker}"`,
    ...tables.flatMap(({ name }) => [
      `grant ${ordinary}, delete on graphile_worker."${name}" to "${worker}"`,
      `drop policy if exists worker_door on graphile_worker."${name}"`,
      `create policy worker_door on graphile_worker."${name}" to "${worker}" using (true) with check (true)`,
    ]),
  ];
}

/**
 * Creates the three roles of this database, named after it since roles belong to the whole
 * cluster, and gives them their rights. Safe to run again; two at once wait for each other.
 */
export async function ensureRoles(sql: postgres.Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('so_dan_van_kheo_roles'))`;
    const [row] = await tx<{ name: string }[]>`select current_database() as name`;
    const app = `${row?.name}_app`;
    const system = `${row?.name}_system`;
    const worker = `${row?.name}_worker`;
    await createRole(tx, worker);
    for (const role of [app, system]) {
      await createRole(tx, role);
      await tx.unsafe(`grant usage on schema public to "${role}"`);
      await tx.unsafe(`grant usage on all sequences in schema public to "${role}"`);
    }
    const tables = await tx<{ name: string; secured: boolean }[]>`
      select relname as name, relrowsecurity as secured from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`;
    const statements = tables.flatMap(({ name, secured }) => {
      const privileges = privilegesOf(name);
      return [
        `revoke all on "${name}" from "${app}", "${system}"`,
        `grant ${sealed.includes(name) ? "select, insert" : `${ordinary}, delete`} on "${name}" to "${system}"`,
        privileges ? `grant ${privileges} on "${name}" to "${app}"` : "",
        `drop policy if exists system_door on "${name}"`,
        secured
          ? `create policy system_door on "${name}" to "${system}" using (true) with check (true)`
          : "",
      ];
    });
    statements.push(...rightsToJobs(app, system), ...(await rightsOfWorker(tx, worker)));
    statements.push(`grant select on person_names to "${app}", "${system}"`);
    await tx.unsafe(statements.filter(Boolean).join(";\n"));
  });
}
