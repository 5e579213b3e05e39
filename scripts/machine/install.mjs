import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { progress, Refusal } from "./say.mjs";

/** Installs the packages of package-lock.json unless node_modules already holds exactly them. */
export async function ensureInstalled(folder = root) {
  if (isInstalled(folder)) return false;
  await progress("Cài các gói phần mềm theo package-lock.json (lần đầu khoảng một phút)", () =>
    install(folder),
  );
  remember(folder);
  return true;
}

export function isInstalled(folder) {
  const remembered = readText(markerOf(folder));
  if (remembered === lockHash(folder)) return true;
  if (!holdsTheLock(folder)) return false;
  remember(folder);
  return true;
}

async function install(folder) {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...args], { cwd: folder })
    : await run(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd: folder });
  if (result.code === 0) return;
  throw new Refusal(
    `Không cài được các gói (npm ci thất bại).\n  Packages could not be installed:\n${result.output}`,
  );
}

/** Compares the list npm keeps of what it installed, so a hand-run `npm ci` counts as well. */
function holdsTheLock(folder) {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  const present = packagesOf(join(folder, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  const isMissing = ([path, entry]) =>
    path !== "" && !present[path] && !entry.optional && !entry.devOptional && !entry.extraneous;
  const isForeign = ([path, entry]) => wanted[path]?.version !== entry.version;
  return !Object.entries(wanted).some(isMissing) && !Object.entries(present).some(isForeign);
}

function packagesOf(file) {
  const text = readText(file);
  return text === null ? null : JSON.parse(text).packages;
}

function lockHash(folder) {
  const lock = readFileSync(join(folder, "package-lock.json"));
  const machine = `${process.platform}-${process.arch}`;
  return createHash("sha256").update(lock).update(machine).digest("hex");
}

function markerOf(folder) {
  return join(folder, "node_modules/.installed-lock");
}

function remember(folder) {
  try {
    writeFileSync(markerOf(folder), lockHash(folder));
  } catch (error) {
    // Packages installed by an administrator: the comparison is simply made again next time.
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
  }
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
