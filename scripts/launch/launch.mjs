import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureInstalled } from "../machine/install.mjs";
import { acquireLock } from "../machine/lock.mjs";
import { interruptAll, refuseWhenInterrupted, root } from "../machine/run.mjs";
import { explain, progress, say } from "../machine/say.mjs";
import { loadSettings } from "../machine/settings.mjs";
import { ensureBuild } from "./build.mjs";
import { greet } from "./greeting.mjs";
import { clearHalfUploads } from "./leftovers.mjs";
import { secrets } from "./secret.mjs";
import { endedBy, refuseTakenPort, serve, wantedPort } from "./serve.mjs";

/** The whole of `npm start` (mode "start") and `npm run dev` (mode "dev"), to the end of the process. */
export async function launch(mode) {
  const opened = [];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt);
  let code = 0;
  try {
    await bringUp(mode, opened);
  } catch (error) {
    code = explain(error);
  }
  for (const close of opened.reverse()) {
    await close().catch((error) => {
      code = explain(error);
    });
  }
  if (code === 0) say("Đã dừng gọn gàng.");
  process.exit(code);
}

let isStopping = false;

function interrupt() {
  if (isStopping) return;
  isStopping = true;
  say("\n• Đang dừng ứng dụng và cơ sở dữ liệu …");
  interruptAll();
}

async function bringUp(mode, opened) {
  loadSettings();
  const dataDir = resolve(process.env.DATA_DIR ?? join(root, "data"));
  const port = wantedPort();
  const address = process.env.NEXTAUTH_URL ?? `http://localhost:${port}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = acquireLock(dataDir, address, (holder) => isRunning(holder, dataDir));
  opened.push(async () => lock.release());
  await refuseTakenPort(port, lock.tookOver);
  clearHalfUploads(dataDir);
  await ensureInstalled();
  const { openDatabase, migrate, loadSample } = await import("./database.mjs");
  const database = await openDatabase(dataDir, opened);
  const env = environment({ mode, dataDir, address, port, url: database.url });
  await migrate(env);
  const people = await loadSample(env, database.isEmbedded);
  if (mode === "start") await ensureBuild(env);
  const server = serve(mode, port, env);
  opened.push(server.close);
  await progress("Mở ứng dụng", () => server.ready);
  greet(address, people);
  const ending = await server.ended;
  refuseWhenInterrupted();
  throw endedBy(ending);
}

function isRunning({ pid, address }, dataDir) {
  return (
    `Ứng dụng đang chạy trên dữ liệu này: ${dataDir}\n` +
    `  Địa chỉ: ${address}, tiến trình ${pid}. Muốn chạy lại, hãy dừng nó trước (Ctrl-C).\n` +
    `  The application is already running on this data (process ${pid}): stop it first,\n` +
    "  or set DATA_DIR and PORT to start another one beside it."
  );
}

function environment({ mode, dataDir, address, port, url }) {
  return {
    ...process.env,
    NODE_ENV: mode === "dev" ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: undefined,
    PORT: String(port),
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    NEXTAUTH_URL: address,
    ...secrets(dataDir),
  };
}
