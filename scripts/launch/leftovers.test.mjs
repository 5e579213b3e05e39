import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clearHalfUploads } from "./leftovers.mjs";

test("what a killed server had half received is gone at the next start, kept files are not", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "leftovers-"));
  for (const folder of ["tmp", "files"]) {
    mkdirSync(join(dataDir, folder));
    writeFileSync(join(dataDir, folder, "a"), "x");
  }
  clearHalfUploads(dataDir);
  clearHalfUploads(dataDir);
  const left = ["tmp", "files"].map((folder) => existsSync(join(dataDir, folder, "a")));
  rmSync(dataDir, { recursive: true });
  expect(left).toEqual([false, true]);
});
