import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRoot } from "../machine/processes.mjs";
import { Refusal } from "../machine/say.mjs";

export const DATABASE = "dan_van_kheo";
export const OWNER = "dan_van_kheo_owner";

/** The connection URL of the application's database as its owner, who is no superuser. */
export function ownerUrl({ port, password }) {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

export function hasCluster(place) {
  return existsSync(join(place.data, "PG_VERSION"));
}

export function newSecret(place) {
  const password = () => randomBytes(24).toString("hex");
  return { dataDir: place.dataDir, password: password(), adminPassword: password() };
}

/** The passwords and the last port of a cluster, readable by the starting account alone. */
export function readSecret(place) {
  if (existsSync(place.secret)) return JSON.parse(readFileSync(place.secret, "utf8"));
  throw new Refusal(
    `Thiếu tệp mật khẩu ${place.secret} của cơ sở dữ liệu.\n` +
      "  The password file of the database is missing: put it back from your backup.",
  );
}

/** Replaced whole: a start that is killed in the middle must not leave half a file. */
export function keepSecret(place, secret) {
  const next = `${place.secret}.next`;
  writeFileSync(next, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600 });
  // Root may start what an ordinary account founded; that account must be able to start it again.
  const owner = statSync(place.folder);
  if (isRoot) chownSync(next, owner.uid, owner.gid);
  renameSync(next, place.secret);
}
