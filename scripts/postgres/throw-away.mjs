import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive, isRoot } from "../machine/processes.mjs";
import { stopServer } from "./cluster.mjs";
import { binariesFor, describePlace, reachableByServer } from "./place.mjs";
import { livingPostmaster } from "./postmaster.mjs";
import { startIn } from "./start-postgres.mjs";

const PREFIX = "so-dan-van-kheo-test-";

/**
 * A cluster for tests: not durable, beside any running application, gone after `stop()`.
 * Resolves to { url, port, place, stop } like startPostgres.
 */
export async function startThrowAway() {
  const parent = isRoot && !reachableByServer(tmpdir()) ? "/tmp" : tmpdir();
  await sweep(parent);
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  const place = describePlace(folder, folder);
  const server = await startIn(place, false);
  return { ...server, stop: () => remove(describePlace(folder, folder)) };
}

/** Removes what killed test runs left behind. */
async function sweep(parent) {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : NaN;
    if (Number.isNaN(owner) || isAlive(owner)) continue;
    const folder = join(parent, name);
    if (isRoot || statSync(folder).uid === process.getuid?.()) {
      await remove(describePlace(folder, folder));
    }
  }
}

async function remove(place) {
  if (livingPostmaster(place.data)) await stopServer(place, binariesFor(place), "immediate");
  rmSync(place.folder, { recursive: true, force: true });
}
