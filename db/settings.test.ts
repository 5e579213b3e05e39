import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { baseSalaries } from "./seed/settings.ts";
import { applySettings } from "./settings.ts";
import { freshDatabase } from "./testing/database.ts";

let sql: postgres.Sql;

beforeAll(async () => {
  sql = postgres(await freshDatabase("settings"), { max: 1, onnotice: () => {} });
});
afterAll(() => sql.end());

const rates = () =>
  sql`select valid_from::text as "validFrom", amount::int, source from base_salary_rates order by 1`;

it("a migrated database knows the base salaries with their sources", async () => {
  expect([...(await rates())]).toEqual([...baseSalaries]);
});

it("applying the settings again changes nothing", async () => {
  await applySettings(sql);

  expect([...(await rates())]).toEqual([...baseSalaries]);
});

it("a rate that differs from its source is corrected", async () => {
  await sql`update base_salary_rates set amount = 1 where valid_from = '2023-07-01'`;

  await applySettings(sql);

  expect([...(await rates())]).toEqual([...baseSalaries]);
});
