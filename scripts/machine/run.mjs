import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Interrupted } from "./say.mjs";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const running = new Set();
let interrupted = false;

/** From now on every running and every later command ends with Interrupted. */
export function interruptAll() {
  interrupted = true;
  for (const child of running) child.kill("SIGTERM");
}

/** Has a process that was started elsewhere end with the others. */
export function endWithTheOthers(child) {
  running.add(child);
  child.once("close", () => running.delete(child));
}

export function refuseWhenInterrupted() {
  if (interrupted) throw new Interrupted();
}

/**
 * Runs a program in the project folder and resolves to its exit code and output.
 * `show: true` passes the output on to the terminal at the same time.
 */
export function run(
  program,
  args,
  { env = process.env, cwd = root, show = false, onMessage } = {},
) {
  refuseWhenInterrupted();
  return new Promise((settle, fail) => {
    const stdio = ["ignore", "pipe", "pipe", ...(onMessage ? ["ipc"] : [])];
    const child = spawn(program, args, { cwd, env, stdio });
    let output = "";
    endWithTheOthers(child);
    for (const stream of ["stdout", "stderr"]) {
      child[stream].setEncoding("utf8").on("data", (text) => {
        output += text;
        if (show) process[stream].write(text);
      });
    }
    if (onMessage) child.on("message", onMessage);
    child.on("error", fail);
    child.on("close", (code) => {
      if (interrupted) fail(new Interrupted());
      else settle({ code: code ?? 1, output });
    });
  });
}

/** Runs a program of node_modules with this same Node, so that signals arrive without a shell. */
export function runPackage(entry, args, options) {
  return run(process.execPath, [resolve(root, "node_modules", entry), ...args], options);
}

/** Runs a TypeScript file of the project. */
export function runScript(file, args, options) {
  return run(process.execPath, ["--import", "tsx", resolve(root, file), ...args], options);
}
