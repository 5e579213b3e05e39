import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { commandLine, isAlive } from "../machine/processes.mjs";

/** What a running server says of itself in its lock file, or null when there is none. */
export function readPostmaster(data) {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pid, folder, , port, , , , status] = readFileSync(file, "utf8").split("\n");
  return { pid: Number(pid), folder, port: Number(port), isReady: status?.trim() === "ready" };
}

/** The server of this data folder if it lives, in whatever condition; otherwise null. */
export function livingPostmaster(data) {
  const postmaster = readPostmaster(data);
  return postmaster && isAlive(postmaster.pid) && worksIn(postmaster.pid, data) ? postmaster : null;
}

/** After a restart of the machine the number may belong to anybody, even to another server. */
function worksIn(pid, data) {
  if (process.platform === "win32") return true;
  if (process.platform !== "linux") return commandLine(pid).includes(data);
  try {
    const [inside, here] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    return inside.dev === here.dev && inside.ino === here.ino;
  } catch {
    return false;
  }
}

/** Takes away the lock file of a dead server, which PostgreSQL itself keeps if its number lives on. */
export function clearStalePostmaster(data) {
  const postmaster = readPostmaster(data);
  if (postmaster && !livingPostmaster(data)) rmSync(join(data, "postmaster.pid"), { force: true });
}
