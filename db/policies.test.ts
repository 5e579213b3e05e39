import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asSystem } from "./doors.ts";

/** Tables that everyone reads alike. Anything else must have policies. */
const global = ["base_salary_rates"];
/** Tables behind the system door: secured, with no policy that lets anyone else in. */
const systemOnly = ["sessions", "sign_in_attempts", "audit_seals", "changes"];

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
