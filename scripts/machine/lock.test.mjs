import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acquireLock } from "./lock.mjs";
import { processIdentity } from "./processes.mjs";

const address = "http://localhost:3000";
const busy = (holder) => `taken by ${holder.address}`;
let dataDir;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "lock-"));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function leaveLockOf(holder) {
  writeFileSync(join(dataDir, "running.json"), JSON.stringify(holder));
}

test("a data folder has one application, and the second is told the address of the first", () => {
  acquireLock(dataDir, address, busy);

  expect(() => acquireLock(dataDir, "http://localhost:4000", busy)).toThrow(`taken by ${address}`);
});

test("a released data folder is free and clean", () => {
  acquireLock(dataDir, address, busy).release();

  expect(readdirSync(dataDir)).toEqual([]);
  expect(acquireLock(dataDir, address, busy).tookOver).toBe(false);
});

test("the file of a killed application does not block", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  leaveLockOf({ pid: child.pid, identity: processIdentity(child.pid), address });
  const ended = new Promise((settle) => child.once("exit", settle));
  child.kill("SIGKILL");
  await ended;

  expect(acquireLock(dataDir, address, busy).tookOver).toBe(true);
});

test("a later process with the number of a dead one does not block", () => {
  leaveLockOf({ pid: process.pid, identity: "another birth", address });

  expect(acquireLock(dataDir, address, busy).tookOver).toBe(true);
});

test("half a file does not block", () => {
  writeFileSync(join(dataDir, "running.json"), '{"pid":');

  expect(acquireLock(dataDir, address, busy).tookOver).toBe(true);
});
