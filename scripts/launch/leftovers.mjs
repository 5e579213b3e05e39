import { rmSync } from "node:fs";
import { join } from "node:path";

/** Removes uploads that a killed server left half received; only while no server is running. */
export function clearHalfUploads(dataDir) {
  rmSync(join(dataDir, "tmp"), { recursive: true, force: true });
}
