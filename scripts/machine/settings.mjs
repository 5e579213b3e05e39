import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Reads `.env`, as Next does, so that launcher and application agree; the environment wins. */
export function loadSettings() {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
