import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAlive } from "../machine/processes.mjs";
import { knownPlace } from "./place.mjs";
import { livingPostmaster, readPostmaster } from "./postmaster.mjs";
import { startPostgres } from "./start-postgres.mjs";
import { startThrowAway } from "./throw-away.mjs";

let folder;
let dataDir;
let opened;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sổ dân vận khéo-"));
  dataDir = join(folder, "dữ liệu");
  opened = [];
});

afterEach(async () => {
  for (const server of opened) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  const server = await startPostgres({ dataDir });
  opened.push(server);
  return server;
}

async function onDatabase(url, work) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const dataFolder = () => knownPlace(dataDir).data;

async function killEverything() {
  const { pid } = readPostmaster(dataFolder());
  process.kill(pid, "SIGKILL");
  await expect.poll(() => isAlive(pid)).toBe(false);
}

test("the owner of the database is no superuser and can make roles, databases and extensions", async () => {
  const { url } = await start();

  const [owner] = await onDatabase(url, async (sql) => {
    for (const name of ["ltree", "pg_trgm", "unaccent", "btree_gin", "btree_gist"]) {
      await sql`create extension ${sql(name)}`;
    }
    return sql`
      select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
        pg_get_userbyid(datdba) = current_user as owns
      from pg_roles, pg_database
      where rolname = current_user and datname = current_database()`;
  });

  expect(owner).toEqual({
    rolsuper: false,
    rolcreaterole: true,
    rolcreatedb: true,
    rolbypassrls: false,
    owns: true,
  });
});

test("a server that outlived its launcher is taken over, not started twice", async () => {
  const first = await start();
  const { pid } = readPostmaster(dataFolder());

  const second = await start();

  expect(second.url).toBe(first.url);
  expect(readPostmaster(dataFolder()).pid).toBe(pid);
});

test("after kill -9 the next start recovers every acknowledged row", async () => {
  const { url } = await start();
  await onDatabase(url, (sql) => sql`create table kept (n int)`);
  const acknowledged = await onDatabase(url, (sql) => writeUntilKilled(sql, 200));

  const again = await start();

  const rows = await onDatabase(again.url, (sql) => sql`select n from kept order by n`);
  const kept = rows.map((row) => row.n);
  expect(acknowledged.filter((n) => !kept.includes(n))).toEqual([]);
  expect(acknowledged.length).toBe(200);
});

async function writeUntilKilled(sql, count) {
  const acknowledged = [];
  for (let n = 0; n < count; n++) {
    await sql`insert into kept values (${n})`;
    acknowledged.push(n);
  }
  await killEverything();
  return acknowledged;
}

test("a lock file whose number now belongs to another process does not block the start", async () => {
  const { stop } = await start();
  await killEverything();
  const file = join(dataFolder(), "postmaster.pid");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(process.pid)));

  await start();

  expect(livingPostmaster(dataFolder())?.isReady).toBe(true);
  await stop();
});

test("a throw-away cluster leaves nothing behind", async () => {
  const cluster = await startThrowAway();
  const { pid } = readPostmaster(join(cluster.place, "data"));

  await cluster.stop();

  await expect.poll(() => isAlive(pid)).toBe(false);
  expect(knownPlace(cluster.place)).toBe(null);
});
