import { EventEmitter } from "node:events";
import type { LogFunctionFactory, Runner, Task as RunTask, WorkerEvents } from "graphile-worker";
import postgres from "postgres";
import { night } from "../domain/job/night.ts";
import { nightly, type Payload, type Task, taskNames, tasks } from "../domain/job/tasks.ts";
import { recordRun } from "./commands/job/record-run.ts";
import { asSystem } from "./doors.ts";
import { enqueue } from "./jobs.ts";

const schema = "graphile_worker";
/** After the first pages have been served. */
const firstMs = 3000;
const afterFaultMs = 10_000;
/** Jobs that are due at once are told of; this is how late one that had to wait may be. */
const lookEveryMs = 5000;
/** How long a process may take from its first job to the lock in its name. */
const startingSeconds = 3;
/** The work that is done at every start, so many seconds after it. */
const startSeconds = 60;

/** Who does each task. A job may be done twice after a crash, and must not mind. */
export type Handlers = { readonly [T in Task]: (payload: Payload<T>) => Promise<void> };

export type Outside = {
  /** Loaded when the worker begins, not before. */
  readonly handlers: () => Promise<Handlers>;
  readonly now: () => Date;
  readonly onFault: (
    event: "worker_fault" | "job_fault",
    task: Task | null,
    error: unknown,
  ) => void;
};

export type Worker = { readonly stop: () => Promise<void> };

const silent: LogFunctionFactory = () => () => {};

/** Makes or renews the tables of the jobs, in their own schema. `url` is the owner's. */
export async function makeJobTables(url: string): Promise<void> {
  const { Logger, runMigrations } = await import("graphile-worker");
  const connectionString = await addressFor(url, "owner");
  await runMigrations({ connectionString, schema, logger: new Logger(silent) });
}

/**
 * Does the jobs for as long as this process lives: what commands left, and the work of the night.
 * Any number of processes may run it; each job is taken by one. When the database goes away it
 * says so once and goes on when it is back.
 */
export function startWorker(outside: Outside, waitMs = firstMs): Worker {
  let isStopping = false;
  let runner: Runner | null = null;
  let wake = () => {};

  function pause(ms: number) {
    return new Promise<void>((settle) => {
      const timer = setTimeout(settle, ms).unref();
      wake = () => {
        clearTimeout(timer);
        settle();
      };
    });
  }

  async function live() {
    const trouble = faultsOf(outside);
    await pause(waitMs);
    while (!isStopping) {
      try {
        runner = await begin(outside, trouble);
        if (isStopping) await runner.stop();
        await runner.promise;
      } catch (error) {
        trouble.begins(error);
      }
      if (!isStopping) await pause(afterFaultMs);
    }
  }

  const living = live();
  return {
    stop: async () => {
      isStopping = true;
      wake();
      await runner?.stop().catch(() => {});
      await living;
    },
  };
}

type Trouble = { readonly begins: (error: unknown) => void; readonly ends: () => void };

/** One line for a trouble however often it is met, until it has been over for a while. */
function faultsOf({ onFault }: Outside): Trouble {
  let isFaulty = false;
  let calm: NodeJS.Timeout | undefined;
  return {
    begins: (error) => {
      clearTimeout(calm);
      if (!isFaulty) onFault("worker_fault", null, error);
      isFaulty = true;
    },
    ends: () => {
      clearTimeout(calm);
      // Connections that died with the first may only now be found out.
      calm = setTimeout(() => {
        isFaulty = false;
      }, afterFaultMs).unref();
    },
  };
}

async function begin(outside: Outside, trouble: Trouble): Promise<Runner> {
  const { Logger, run } = await import("graphile-worker");
  const handlers = await outside.handlers();
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:listen:success", ({ client, workerPool }) => {
    trouble.ends();
    // Once it listens; a connection is asked one thing at a time.
    client.once("drain", () => takeOver(client, workerPool.id).catch(trouble.begins));
  });
  const logger = new Logger(() => (level, message, meta) => {
    // Failures of jobs are told by the jobs themselves.
    if (level === "error" && !meta?.["failure"]) trouble.begins(meta?.["error"] ?? message);
  });
  await leaveNightly();
  return run({
    connectionString: await addressFor(process.env["DATABASE_URL"] ?? "", "worker"),
    schema,
    events,
    logger,
    taskList: Object.fromEntries(taskNames.map((task) => [task, doing(outside, handlers, task)])),
    crontab: nightly
      .map((task) => `${night.minute} ${night.hour} * * * ${task} ?jobKey=${task}:nightly`)
      .join("\n"),
    noHandleSignals: true,
    concurrency: 1,
    maxPoolSize: 3,
    pollInterval: lookEveryMs,
    // Finishing a job is tried again when the database is away just then.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

function leaveNightly(): Promise<void> {
  return asSystem("work of the night, at a start", async (tx) => {
    for (const task of nightly) {
      await enqueue(tx, task, {}, { key: "nightly", seconds: startSeconds });
    }
  });
}

/**
 * The address for the second driver, which reads some of it otherwise: encrypted as the first one
 * found it, its certificate looked at as strictly; and with the rights of the worker if wanted,
 * whose role enters the schema of the jobs alone.
 */
async function addressFor(given: string, wanted: "owner" | "worker"): Promise<string> {
  const sql = postgres(given, { max: 1, onnotice: () => {} });
  const [seen] = await sql<{ database: string; isSecure: boolean }[]>`
    select current_database() as database, ssl as "isSecure" from pg_stat_ssl
    where pid = pg_backend_pid()`.finally(() => sql.end());
  const url = new URL(given);
  const asked = url.searchParams;
  if (!seen?.isSecure) asked.set("sslmode", "disable");
  else if (!asked.get("sslmode")?.startsWith("verify")) {
    asked.set("sslmode", "require");
    asked.set("uselibpqcompat", "true");
  }
  if (wanted === "worker") {
    const role = `-c role=${seen?.database.replace(/[\\ ]/g, "\\$&")}_worker`;
    asked.set("options", [asked.get("options"), role].filter(Boolean).join(" "));
    asked.set("application_name", "so-dan-van-kheo-worker");
  }
  return url.href;
}

type Client = { readonly query: (text: string, values: unknown[]) => Promise<unknown> };

/**
 * The connection that listens holds a lock in its pool's name for as long as it lives. Jobs that
 * are held in the name of a pool without one were begun by a process that is gone: they are free
 * again now, instead of hours later. What was begun just before is left alone: its pool may be
 * about to take its lock.
 */
async function takeOver(client: Client, poolId: string): Promise<void> {
  const lock = "hashtext('so_dan_van_kheo_worker'), hashtext";
  await client.query(`select pg_advisory_lock(${lock}($1))`, [poolId]);
  await client.query(
    `with others as materialized (
      select distinct locked_by as id from ${schema}._private_jobs
      where locked_by <> $1 and locked_at < now() - interval '${startingSeconds} s')
    select ${schema}.force_unlock_workers(array(
      select id from others where pg_try_advisory_xact_lock(${lock}(id))))`,
    [poolId],
  );
  // What is free again is told of like what is new.
  await client.query("select pg_notify('jobs:insert', '')", []);
}

/** A job from its payload to the record of how it went. The first failure is told, and the last. */
function doing<T extends Task>(outside: Outside, handlers: Handlers, task: T): RunTask {
  const { now, onFault } = outside;
  return async (raw, { job }) => {
    try {
      await handlers[task](tasks[task].parse(raw) as Payload<T>);
    } catch (error) {
      if (job.attempts === 1 || job.attempts >= job.max_attempts) onFault("job_fault", task, error);
      await recordRun({ task, endedAt: now(), succeeded: false });
      throw error;
    }
    await recordRun({ task, endedAt: now(), succeeded: true });
  };
}
