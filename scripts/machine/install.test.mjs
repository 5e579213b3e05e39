import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "install-"));
  mkdirSync(join(folder, "node_modules"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file, packages) {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

const wants = (packages) => write("package-lock.json", { "": {}, ...packages });
const holds = (packages) => write("node_modules/.package-lock.json", packages);

const zod = { "node_modules/zod": { version: "4.6.7" } };
const forMac = { "node_modules/mac": { version: "1.0.0", optional: true } };

test("packages installed by hand count as installed, those of other systems are not missed", () => {
  wants({ ...zod, ...forMac });
  holds(zod);

  expect(isInstalled(folder)).toBe(true);
});

test("an interrupted installation is done again", () => {
  wants(zod);

  expect(isInstalled(folder)).toBe(false);
});

test("a missing package is installed", () => {
  wants({ ...zod, "node_modules/react": { version: "19.3.1" } });
  holds(zod);

  expect(isInstalled(folder)).toBe(false);
});

test("another version than the lock names is replaced", () => {
  wants(zod);
  holds({ "node_modules/zod": { version: "4.0.0" } });

  expect(isInstalled(folder)).toBe(false);
});

test("a lock that changed since is noticed", () => {
  wants(zod);
  holds(zod);
  isInstalled(folder);

  wants({ ...zod, "node_modules/react": { version: "19.3.1" } });

  expect(isInstalled(folder)).toBe(false);
});
