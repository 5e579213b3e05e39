import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { servedBefore } from "../../domain/job/kept.ts";
import { dataFolder } from "./storage.ts";

/**
 * Clears what nobody comes back for: uploads that a killed process left half-way, and lists sent
 * to be imported that were not. Files with a row, or that wait for one, lie elsewhere.
 */
export async function clearLeftovers(at: Date, folder = dataFolder()): Promise<void> {
  await clearOlder(join(folder, "tmp"), servedBefore(at, "halfUploads"));
  await clearOlder(join(folder, "imports"), servedBefore(at, "imports"));
}

async function clearOlder(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(noneIfMissing)) {
    const path = join(folder, name);
    const found = await stat(path).catch(noneIfMissing);
    if ("mtime" in found && found.mtime < before) await rm(path, { recursive: true, force: true });
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}
