import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isRoot } from "../machine/processes.mjs";
import { Refusal } from "../machine/say.mjs";
import { copyBinaries, linkLibraries, packagedBinaries } from "./binaries.mjs";

const SYSTEM_FOLDER = "/var/lib/so-dan-van-kheo";
const POINTER = "database-place.txt";

/**
 * Where the cluster of a data folder lives, and as whom its server runs. PostgreSQL refuses root,
 * so root works through an account without rights; where that account cannot reach the data folder
 * the cluster lives in a fixed system folder and the data folder keeps a pointer to it.
 */
export function findPlace(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const real = realpathSync(dataDir);
  const pointed = pointedPlace(real);
  if (pointed) refuseCopy(pointed, real);
  const place = describePlace(
    pointed ?? (isRoot ? placeForRoot(real) : join(real, "postgres")),
    real,
  );
  const isElsewhere = !place.folder.startsWith(real);
  return { ...place, isElsewhere, isFoundAgain: isElsewhere && !pointed && existsSync(place.data) };
}

/** A copied data folder brings the pointer along: two applications would share one database unseen. */
function refuseCopy(folder, dataDir) {
  const secret = join(folder, "secret.json");
  const owner = existsSync(secret) ? JSON.parse(readFileSync(secret, "utf8")).dataDir : dataDir;
  if (owner === dataDir || pointedPlace(owner) !== folder) return;
  throw new Refusal(
    `${dataDir} là bản sao của ${owner}, cả hai cùng trỏ tới cơ sở dữ liệu ${folder}.\n` +
      `  This is a copy of ${owner} and points to the same database: remove ${join(dataDir, POINTER)} to begin a new one.`,
  );
}

/** The place a data folder already has, or null; creates and changes nothing. */
export function knownPlace(dataDir) {
  if (!existsSync(dataDir)) return null;
  const real = realpathSync(dataDir);
  const candidates = [pointedPlace(real), join(real, "postgres"), systemPlace(real)];
  const folder = candidates.find((candidate) => candidate && existsSync(join(candidate, "data")));
  return folder ? describePlace(folder, real) : null;
}

export function describePlace(folder, dataDir) {
  const data = join(folder, "data");
  return { folder, data, dataDir, secret: join(folder, "secret.json"), user: serverUser(data) };
}

/** Makes the place ready to be written to, and leaves the pointer where one is needed. */
export function openPlace(place) {
  mkdirSync(place.folder, { recursive: true });
  chmodSync(place.folder, isRoot ? 0o711 : 0o700);
  if (!place.isElsewhere) return;
  writeFileSync(join(place.dataDir, POINTER), `${place.folder}\n`);
}

/** Binaries that the server's account can read: those of npm, or a copy. */
export function binariesFor(place) {
  if (isRoot) return copyBinaries(SYSTEM_FOLDER);
  const native = packagedBinaries();
  return linkLibraries(native) ? native : copyBinaries(place.folder);
}

function pointedPlace(dataDir) {
  const pointer = join(dataDir, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : null;
}

function placeForRoot(dataDir) {
  const own = join(dataDir, "postgres");
  if (existsSync(join(own, "data"))) return own;
  const system = systemPlace(dataDir);
  if (existsSync(join(system, "data"))) return system;
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  return canReach(nobody(), dataDir) ? own : system;
}

function systemPlace(dataDir) {
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  return join(SYSTEM_FOLDER, hash);
}

/** Null for an ordinary user, whose server runs under the same account. */
function serverUser(data) {
  const owner = existsSync(data) ? statSync(data) : null;
  if (isRoot) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
  if (owner && process.getuid && owner.uid !== process.getuid()) {
    throw new Refusal(
      `Cơ sở dữ liệu ở ${data} thuộc về tài khoản khác (uid ${owner.uid}).\n` +
        "  The database belongs to another account: start as that account, or choose another DATA_DIR.",
    );
  }
  return null;
}

function nobody() {
  const id = (flag) =>
    Number(spawnSync("id", [flag, "nobody"], { encoding: "utf8" }).stdout.trim());
  return { uid: id("-u") || 65534, gid: id("-g") || 65534 };
}

/** Whether the account that the server runs under may enter this folder. */
export function reachableByServer(folder) {
  return canReach(nobody(), folder);
}

function canReach(user, folder) {
  const check = ["-c", 'test -x "$1"', "sh", folder];
  return spawnSync("/bin/sh", check, { ...user, cwd: "/" }).status === 0;
}
