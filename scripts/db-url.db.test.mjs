import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startPostgres } from "./postgres/start-postgres.mjs";

let dataDir;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "db-url-"));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function dbUrl(given) {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, ...given, DATA_DIR: dataDir };
  return spawnSync(process.execPath, ["scripts/db-url.mjs"], { env, encoding: "utf8" });
}

test("prints the URL of the running embedded database and nothing else", async () => {
  const server = await startPostgres({ dataDir, durable: false });

  const { stdout, stderr, status } = dbUrl();
  await server.stop();

  expect({ stdout, stderr, status }).toEqual({ stdout: `${server.url}\n`, stderr: "", status: 0 });
});

test("prints the given DATABASE_URL", () => {
  const url = "postgres://a:b@example.test/c";

  expect(dbUrl({ DATABASE_URL: url }).stdout).toBe(`${url}\n`);
});

test("fails in words while the embedded database is not running", () => {
  const { stdout, stderr, status } = dbUrl();

  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr).toContain("npm start");
});
