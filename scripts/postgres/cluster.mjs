import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Refusal } from "../machine/say.mjs";
import { POSTGRES_MAJOR } from "./binaries.mjs";

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "timezone=UTC",
  "log_timezone=UTC",
  // Short statements by the hundred: compiling them costs more than it saves.
  "jit=off",
  // One file for each day of the week, so that the log can never fill the disk.
  "logging_collector=on",
  "log_filename=postgres-%a.log",
  "log_truncate_on_rotation=on",
  "log_rotation_age=1d",
];

const THROW_AWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Creates the data folder aside and moves it into place whole, so that half a cluster never counts. */
export async function createCluster(place, native, adminPassword) {
  removeUnfinished(place);
  const unfinished = mkdtempSync(join(place.folder, "unfinished-"));
  const passwordFile = `${unfinished}.password`;
  try {
    writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
    chmodSync(unfinished, 0o700);
    if (place.user) {
      for (const path of [unfinished, passwordFile])
        chownSync(path, place.user.uid, place.user.gid);
    }
    await postgresProgram(place, native, "initdb", [
      ...["-D", unfinished, "-U", "postgres", "--pwfile", passwordFile, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      "--no-instructions",
    ]);
    renameSync(unfinished, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeUnfinished(place) {
  for (const name of readdirSync(place.folder).filter((name) => name.startsWith("unfinished-"))) {
    rmSync(join(place.folder, name), { recursive: true, force: true });
  }
}

/** Refuses a data folder that another major version wrote, before that version's files are touched. */
export function refuseOtherVersion(place) {
  const file = join(place.data, "PG_VERSION");
  const version = existsSync(file) ? readFileSync(file, "utf8").trim() : "?";
  if (version === String(POSTGRES_MAJOR)) return;
  throw new Refusal(
    `Dữ liệu ở ${place.data} thuộc PostgreSQL ${version}, chương trình này mang PostgreSQL ${POSTGRES_MAJOR}.\n` +
      `  The data belongs to PostgreSQL ${version}; this release brings ${POSTGRES_MAJOR}.`,
  );
}

/** Starts the server and returns once it accepts connections, after crash recovery if there was a crash. */
export function startServer(place, native, port, durable) {
  const settings = durable ? SETTINGS : [...SETTINGS, ...THROW_AWAY];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const log = join(place.data, "start.log");
  return postgresProgram(place, native, "pg_ctl", [
    ...["start", "-D", place.data, "-l", log, "-w", "-t", "600", "-s", "-o", options],
  ]);
}

/** Stops the server after its running transactions are rolled back and everything is on disk. */
export function stopServer(place, native, mode = "fast") {
  return postgresProgram(place, native, "pg_ctl", [
    ...["stop", "-D", place.data, "-m", mode, "-w", "-t", "120", "-s"],
  ]);
}

/**
 * Runs one of PostgreSQL's programs as the server's account, in a session of its own:
 * Ctrl-C must reach the application first and the database only when the application has ended.
 */
function postgresProgram(place, native, program, args) {
  return new Promise((settle, fail) => {
    const child = spawn(join(native, "bin", program), args, {
      ...place.user,
      cwd: place.folder,
      env: cleanEnvironment(),
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) settle();
      else fail(new Error(`${program}: ${output.trim() || `exit code ${code}`}`));
    });
  });
}

/** The caller's PG* variables are meant for other servers. */
function cleanEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(own), LC_ALL: "C" };
}
