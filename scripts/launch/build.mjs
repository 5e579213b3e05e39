import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runPackage } from "../machine/run.mjs";
import { progress, Refusal } from "../machine/say.mjs";

const FOLDERS = ["app", "components", "db", "domain", "lib", "messages", "public"];
const FILES = [
  ...["next.config.ts", "postcss.config.mjs", "tsconfig.json", "instrumentation.ts", "proxy.ts"],
  ...["package.json", "package-lock.json"],
];

/** Builds for production unless the folder already holds the build of exactly these sources. */
export async function ensureBuild(env) {
  const hash = sourceHash();
  const stamp = join(root, env.NEXT_DIST_DIR ?? ".next", "source-hash");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  const { code, output } = await progress("Dựng bản chạy thật (khoảng một phút)", () => build(env));
  if (code !== 0) throw new Refusal(`Dựng không thành công / The build failed:\n${output}`);
  writeFileSync(stamp, hash);
}

/** Runs `next build`; resolves to { code, output }. */
export function build(env) {
  const settings = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  return runPackage("next/dist/bin/next", ["build"], { env: { ...env, ...settings } });
}

function sourceHash() {
  const hash = createHash("sha256").update(process.version);
  const files = [...FOLDERS.flatMap(filesUnder), ...FILES].filter((file) =>
    existsSync(join(root, file)),
  );
  for (const file of files.sort())
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
