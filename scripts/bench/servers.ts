import { fork, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { openSession } from "../../db/commands/session/sign-in.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { now } from "../../lib/clock.ts";
import { ensureBuild } from "../launch/build.mjs";

const root = join(import.meta.dirname, "../..");

export type Server = { readonly address: string; stop(): Promise<void> };

/** A port of this machine that nobody uses at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

/** The application as it is served to people, on the loopback address only. */
export async function startApplication(): Promise<Server> {
  await ensureBuild(process.env);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = spawn(
    process.execPath,
    [next, "start", "--port", String(port), "--hostname", "127.0.0.1"],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXTAUTH_URL: address },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(`${address}/sign-in`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) {
      return {
        address,
        stop: async () => {
          child.kill("SIGTERM");
          await ended;
        },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  child.kill("SIGKILL");
  throw new Error("the application did not start");
}

/** The bare server over the same database. */
export function startBare(): Promise<Server> {
  const child = fork(join(root, "scripts/bench/bare-server.ts"), {
    execArgv: ["--import", "tsx"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the bare server ended")));
    child.once("message", (message: { port: number }) =>
      resolve({
        address: `http://127.0.0.1:${message.port}`,
        stop: async () => {
          child.disconnect();
          await ended;
        },
      }),
    );
  });
}

/** The cookie of somebody signed in, as the sign-in page would set it. */
export async function cookieOf(viewer: Viewer): Promise<string> {
  const sid = await openSession({
    personId: viewer.personId,
    username: viewer.username,
    userAgent: "bench",
    now: now(),
    hours: 12,
  });
  const secret = process.env["NEXTAUTH_SECRET"] ?? "";
  const token = await encode({ token: { sid }, secret, maxAge: 12 * 3600 });
  return `next-auth.session-token=${token}`;
}
