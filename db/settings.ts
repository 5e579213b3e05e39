import type postgres from "postgres";
import { baseSalaries } from "./seed/settings.ts";

/**
 * Brings the national settings up to what this version of the product knows. Run by the owner at
 * migration, as often as one likes; rates that are already there are corrected, none is removed.
 */
export async function applySettings(sql: postgres.Sql): Promise<void> {
  for (const { validFrom, amount, source } of baseSalaries) {
    await sql`
      insert into base_salary_rates (valid_from, amount, source)
      values (${validFrom}, ${amount}, ${source})
      on conflict (valid_from) do update set amount = excluded.amount, source = excluded.source
      where (base_salary_rates.amount, base_salary_rates.source)
        is distinct from (excluded.amount, excluded.source)`;
  }
}
