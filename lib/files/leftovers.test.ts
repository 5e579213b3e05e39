import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clearLeftovers } from "./leftovers.ts";

const at = new Date("2026-09-15T02:00:00Z");
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "leftovers-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function left(path: string, days: number) {
  const file = join(folder, path, "bytes");
  await mkdir(join(folder, path), { recursive: true });
  await writeFile(file, "x");
  await utimes(file, daysAgo(days), daysAgo(days));
  await utimes(join(folder, path), daysAgo(days), daysAgo(days));
}

test("what an upload or an import left is cleared after its days, and files never", async () => {
  await left("tmp/half", 1.1);
  await left("tmp/under-way", 0.9);
  await left("imports/5", 7.1);
  await left("imports/6", 6.9);
  await left("files/ab", 400);

  await clearLeftovers(at, folder);

  const kept = await readdir(folder, { recursive: true });
  expect(kept.filter((path) => path.endsWith("bytes")).sort()).toEqual([
    "files/ab/bytes",
    "imports/6/bytes",
    "tmp/under-way/bytes",
  ]);
});

test("a data folder without any is left as it is", async () => {
  await clearLeftovers(at, join(folder, "none"));
  await expect(readdir(join(folder, "none"))).rejects.toThrow("ENOENT");
});
