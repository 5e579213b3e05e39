import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asSystem, read } from "./doors.ts";
import { aScene } from "./factories/registrations.ts";

/** Tables that everyone reads alike. Anything else must have policies. */
const global = ["base_salary_rates"];
/** Tables behind the system door: secured, with no policy that lets anyone else in. */
const systemOnly = ["sessions", "sign_in_attempts", "audit_seals", "changes", "job_runs"];

async function tables() {
  return asSystem("schema test", (tx) =>
    tx.execute<{ name: string; secured: boolean; policies: number }>(sql`
      select c.relname as name, c.relrowsecurity as secured,
        (select count(*)::int from pg_policy p
          where p.polrelid = c.oid and p.polname <> 'system_door') as policies
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      order by c.relname`),
  );
}

it("secures every table but the national settings", async () => {
  const open = (await tables()).filter((table) => !table.secured).map((table) => table.name);

  expect(open).toEqual(global);
});

it("gives every secured table a policy, except those behind the system door", async () => {
  const bare = (await tables())
    .filter((table) => table.secured && table.policies === 0)
    .map((table) => table.name);

  expect(bare).toEqual([...systemOnly].sort());
});

it("has one view past the policies, of names", async () => {
  const views = await asSystem("schema test", (tx) =>
    tx.execute<{ name: string }>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`),
  );

  expect(views.map(({ name }) => name)).toEqual(["person_names"]);
});

describe("the tables of the jobs", () => {
  it("are secured too, for the worker alone, but for the list of their own migrations", async () => {
    const rows = await asSystem("schema test", (tx) =>
      tx.execute<{ name: string; rules: string | null }>(sql`
        select c.relname as name, c.relrowsecurity as secured,
          (select string_agg(p.polname || ' ' || replace(r.rolname, current_database(), ''), ', ')
            from pg_policy p join pg_roles r on r.oid = any (p.polroles)
            where p.polrelid = c.oid and r.rolname like current_database() || '%') as rules
        from pg_class c
        where c.relnamespace = (select oid from pg_namespace where nspname = 'graphile_worker')
          and c.relkind = 'r'
        order by c.relname`),
    );

    const secured = { secured: true, rules: "worker_door _worker" };
    expect([...rows]).toEqual([
      { name: "_private_job_queues", ...secured },
      { name: "_private_jobs", ...secured },
      { name: "_private_known_crontabs", ...secured },
      { name: "_private_tasks", ...secured },
      { name: "migrations", secured: false, rules: null },
    ]);
  });

  const reaching = [
    sql`select * from graphile_worker._private_jobs`,
    sql`select * from graphile_worker.jobs`,
    sql`select graphile_worker.add_job('issue_document')`,
    sql`select graphile_worker.force_unlock_workers(array['x'])`,
  ];
  const denied = (error: Error) => String((error.cause as Error).message);

  it("are reached through neither door", async () => {
    const { administrator } = await aScene();

    for (const statement of reaching) {
      const through = [
        await read(administrator, (tx) => tx.execute(statement)).catch(denied),
        await asSystem("test", (tx) => tx.execute(statement)).catch(denied),
      ];
      expect(through).toEqual(Array(2).fill("permission denied for schema graphile_worker"));
    }
  });

  it("are not even counted through the door of the application", async () => {
    const { administrator } = await aScene();

    const counted = read(administrator, (tx) => tx.execute(sql`select * from app_job_queue()`));

    expect(await counted.catch(denied)).toBe("permission denied for function app_job_queue");
  });
});
