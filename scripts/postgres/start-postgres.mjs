import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../machine/say.mjs";
import { createCluster, refuseOtherVersion, startServer, stopServer } from "./cluster.mjs";
import { ensureOwner } from "./owner.mjs";
import { binariesFor, findPlace, openPlace } from "./place.mjs";
import { freePort } from "./port.mjs";
import { clearStalePostmaster, livingPostmaster } from "./postmaster.mjs";
import { hasCluster, keepSecret, newSecret, ownerUrl, readSecret } from "./secret.mjs";

const ATTEMPTS = 8;
const PATIENCE_MS = 600_000;

/**
 * Starts the embedded PostgreSQL of a data folder, or takes over the one that still runs there.
 * Resolves to { url, port, place, stop }: `url` is the owner's, `stop()` shuts down cleanly.
 * `onPlace` hears where the data lies, before anything is written there.
 */
export async function startPostgres({ dataDir, durable = true, onPlace = () => {} }) {
  const place = findPlace(dataDir);
  onPlace(place);
  return await startIn(place, durable);
}

/** The same in a place already chosen; the throw-away clusters of the tests start here. */
export async function startIn(place, durable) {
  openPlace(place);
  const native = binariesFor(place);
  if (!hasCluster(place)) await foundCluster(place, native);
  refuseOtherVersion(place);
  const secret = await openServer(place, native, durable);
  const stop = () => (livingPostmaster(place.data) ? stopServer(place, native) : undefined);
  return { url: ownerUrl(secret), port: secret.port, place: place.folder, stop };
}

/** Takes over the living server or starts one; returns the secret with the port it listens on. */
async function openServer(place, native, durable) {
  for (let attempt = 1; ; attempt++) {
    const running = await settledPostmaster(place);
    const port = running?.port ?? (await startWithPatience(place, native, durable));
    const secret = { ...readSecret(place), dataDir: place.dataDir, port };
    keepSecret(place, secret);
    try {
      await ensureOwner(secret);
      return secret;
    } catch (error) {
      // A server killed this very moment still looks alive and ready; the next look finds it gone.
      if (!running || attempt === ATTEMPTS) throw error;
      await pause(attempt * 250);
    }
  }
}

async function foundCluster(place, native) {
  const secret = newSecret(place);
  // On disk before the cluster that needs it: a cluster without its password would be lost.
  keepSecret(place, secret);
  await createCluster(place, native, secret.adminPassword);
}

/** The living server once it is ready; null once there is none (it may be just shutting down). */
async function settledPostmaster(place) {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const postmaster = livingPostmaster(place.data);
    if (!postmaster || postmaster.isReady) return postmaster;
    await pause(100);
  }
  throw new Refusal(
    `PostgreSQL ở ${place.folder} không sẵn sàng sau 10 phút.\n  PostgreSQL did not become ready.`,
  );
}

/** After a crash the last processes may need a moment to die, and a port may be taken meanwhile. */
async function startWithPatience(place, native, durable) {
  let last;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    clearStalePostmaster(place.data);
    const port = await freePort(attempt < 3 ? readSecret(place).port : undefined);
    try {
      await startServer(place, native, port, durable);
      return port;
    } catch (error) {
      last = error;
      await pause(attempt * 250);
    }
  }
  throw new Refusal(
    `Không khởi động được PostgreSQL ở ${place.folder}.\n  PostgreSQL could not be started: ` +
      `${last.message}\n${tail(join(place.data, "start.log"))}\n  Nhật ký / log: ${join(place.data, "log")}`,
  );
}

function tail(file) {
  try {
    return readFileSync(file, "utf8").trim().split("\n").slice(-5).join("\n");
  } catch {
    return "";
  }
}
