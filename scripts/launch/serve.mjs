import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { endWithTheOthers, refuseWhenInterrupted, root } from "../machine/run.mjs";
import { Refusal } from "../machine/say.mjs";
import { isFree } from "../postgres/port.mjs";

const CLOSING_MS = 15_000;
/**
 * How long an idle connection stays open, in ms. Longer than proxies and browsers keep theirs (60 s
 * is common): with Node's own 5 s a form sent just then would be answered by a reset.
 */
const KEEP_ALIVE_MS = 75_000;

/** The port to serve on; refuses a malformed one. */
export function wantedPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT không phải là số cổng / PORT is not a port number: ${process.env.PORT}`);
}

/** Refuses a port that somebody else serves; waits a moment for a killed predecessor to let go. */
export async function refuseTakenPort(port, isPredecessorDead) {
  for (let attempt = 0; attempt < (isPredecessorDead ? 20 : 1); attempt++) {
    if (await isFree(port)) return;
    await pause(250);
  }
  throw new Refusal(
    `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=${port + 1} npm start\n` +
      `  Port ${port} is in use by another program: choose another one with PORT.`,
  );
}

/**
 * Starts Next with this same Node, so that signals arrive, and follows it: { ready, ended, close }.
 * The server ends by itself when this process is killed.
 */
export function serve(mode, port, env) {
  const follow = join(root, "scripts/launch/follow-parent.mjs");
  const next = join(root, "node_modules/next/dist/bin/next");
  const host = process.env.HOST ? ["--hostname", process.env.HOST] : [];
  const args = [
    "--import",
    pathToFileURL(follow).href,
    next,
    mode,
    "--port",
    String(port),
    ...keepAlive(mode),
    ...host,
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  endWithTheOthers(child);
  // Its greeting repeats our address; in development it also tells of every request.
  child.stdout.on("data", (text) => mode === "dev" && process.stdout.write(text));
  const ended = new Promise((settle) =>
    child.once("exit", (code, signal) => settle(code ?? signal)),
  );
  return { ready: untilReady(port, ended), ended, close: () => close(child, ended) };
}

/** The development server has no such option. */
const keepAlive = (mode) => (mode === "start" ? ["--keepAliveTimeout", String(KEEP_ALIVE_MS)] : []);

async function close(child, ended) {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), CLOSING_MS);
  await ended;
  clearTimeout(timer);
}

/** Ready is: it answers a request, whatever the answer. */
async function untilReady(port, ended) {
  let ending;
  ended.then((value) => (ending = value));
  for (;;) {
    refuseWhenInterrupted();
    if (ending !== undefined) throw endedBy(ending);
    try {
      await fetch(`http://${process.env.HOST ?? "127.0.0.1"}:${port}/`, { redirect: "manual" });
      return;
    } catch {
      await pause(100);
    }
  }
}

/** What to say of a web server that ended without being asked to. */
export function endedBy(ending) {
  return new Refusal(`Máy chủ web đã dừng (${ending}).\n  The web server ended by itself.`);
}
