import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export const isRoot = process.getuid?.() === 0;

/**
 * What tells a living process from a later one with the same number: its time of birth.
 * Null when there is no such process.
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") return `${bootId()} ${statOf(pid)?.birth}`;
  if (process.platform === "win32") return `alive ${pid}`;
  const answer = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return answer.stdout?.trim() || null;
}

/** Whether a process runs under this number; one that died unmourned (a zombie) does not. */
export function isAlive(pid) {
  if (process.platform === "linux") return (statOf(pid)?.state ?? "Z") !== "Z";
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; the state follows it, the birth is the 20th field.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0], birth: fields[19] };
  } catch {
    return null;
  }
}

function bootId() {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

/** The command line of a process, on systems that have `ps`; otherwise an empty text. */
export function commandLine(pid) {
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
