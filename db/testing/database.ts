import { inject } from "vitest";
import { cloneDatabase, template } from "./template.ts";

/**
 * The URL of this worker's own database, migrated and otherwise empty when the run begins.
 * DATABASE_URL is already set to it; tests need this only for connections of their own.
 */
export function testDatabaseUrl(): Promise<string> {
  const worker = process.env["VITEST_POOL_ID"] ?? "1";
  return cloneDatabase(inject("clusterUrl"), template, `dvk_test_${worker}`);
}

/** A further database of this test's own, for what would disturb the others: migrations, tampering. */
export function freshDatabase(name: string): Promise<string> {
  const worker = process.env["VITEST_POOL_ID"] ?? "1";
  return cloneDatabase(inject("clusterUrl"), template, `dvk_${name}_${worker}`);
}
