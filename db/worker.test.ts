import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase } from "./client.ts";
import { asSystem } from "./doors.ts";
import { testNow } from "./factories/clock.ts";
import { enqueue } from "./jobs.ts";
import { migrate } from "./migrate.ts";
import { taskStates } from "./queries/jobs.ts";
import { freshDatabase } from "./testing/database.ts";
import { type Handlers, startWorker, type Worker } from "./worker.ts";

let sql: postgres.Sql;
let url: string;
let workers: Worker[] = [];
let done: number[] = [];
let faults: string[] = [];

beforeAll(async () => {
  await closeDatabase();
  url = await freshDatabase("worker");
  process.env["DATABASE_URL"] = url;
  sql = postgres(url, { max: 2, onnotice: () => {} });
});
beforeEach(async () => {
  await sql`truncate graphile_worker._private_jobs, job_runs`;
  [workers, done, faults] = [[], [], []];
});
afterEach(() => Promise.all(workers.map((worker) => worker.stop())));
afterAll(() => sql.end());

const nothing = async () => {};
const handlers: Handlers = {
  issue_document: async ({ decisionId }) => {
    if (decisionId === 13) throw new Error("no paper today");
    done.push(decisionId);
  },
  forget_unowned_bytes: nothing,
  forget_answers: nothing,
  forget_sign_ins: nothing,
  forget_changes: nothing,
  clear_leftovers: nothing,
};

function aWorker(): void {
  const onFault = (event: string, task: string | null, error: unknown) => {
    faults.push(`${event} ${task} ${error instanceof Error ? error.message : error}`);
  };
  workers.push(startWorker({ handlers: async () => handlers, now: () => testNow, onFault }, 0));
}

/** Leaves one job in a transaction; `then` happens before its end. */
function left(decisionId: number, then: () => Promise<void> = nothing, seconds = 0) {
  const paper = { decisionId, kind: "recognition_decision", personId: 1 } as const;
  return asSystem("test", async (tx) => {
    await enqueue(tx, "issue_document", paper, { key: String(decisionId), seconds });
    await then();
  });
}

const finished = () => expect.poll(() => done, { timeout: 20_000, interval: 50 });
const stateOf = async () => (await taskStates(testNow)).find((s) => s.task === "issue_document");
const listening = () => sql<{ pid: number }[]>`
  select pid from pg_stat_activity
  where datname = current_database() and query like 'select pg_notify(%' and state = 'idle'`;

describe("a job", () => {
  it("is done when the change that calls for it is committed, and never when it is not", async () => {
    aWorker();
    const undone = left(1, async () => {
      throw new Error("refused");
    });
    await undone.catch(() => {});

    await left(2);

    await finished().toEqual([2]);
  });

  it("is left once under a key, however often it is called for", async () => {
    await left(3, nothing, 60);
    await left(3, nothing, 60);

    expect(await stateOf()).toMatchObject({ waiting: 1 });
  });

  it("is done by one of the processes, and told of with its time", async () => {
    aWorker();
    aWorker();
    const ids = [20, 21, 22, 23, 24, 25, 26, 27];
    for (const id of ids) await left(id);

    await finished().toHaveLength(ids.length);
    await Promise.all(workers.map((worker) => worker.stop()));

    expect([...done].sort()).toEqual(ids);
    expect(await stateOf()).toEqual({
      task: "issue_document",
      doneAt: testNow,
      nextAt: null,
      waiting: 0,
      failures: 0,
      failedAt: null,
      givenUp: 0,
    });
  });

  it("that fails is told of once, waits to be tried again and holds up no other", async () => {
    aWorker();
    await left(13);
    await left(14);

    await finished().toEqual([14]);
    await Promise.all(workers.map((worker) => worker.stop()));

    expect(faults).toEqual(["job_fault issue_document no paper today"]);
    expect(await stateOf()).toMatchObject({ waiting: 1, givenUp: 0, failedAt: testNow });
  });

  it("that a killed process had begun is taken over by the next one", async () => {
    await left(4);
    await sql`
      update graphile_worker._private_jobs
      set locked_by = 'pool-of-the-dead', locked_at = now() - interval '5 s', attempts = 1`;

    aWorker();

    await finished().toEqual([4]);
  });
});

describe("the worker", () => {
  it("leaves the work of the night at every start, once for all processes", async () => {
    aWorker();
    aWorker();
    await expect.poll(async () => (await listening()).length, { timeout: 20_000 }).toBe(2);

    const left = await sql<{ task: string; soon: boolean }[]>`
      select task_identifier as task, run_at between now() and now() + interval '61 s' as soon
      from graphile_worker.jobs order by 1`;

    expect([...left]).toEqual([
      { task: "clear_leftovers", soon: true },
      { task: "forget_answers", soon: true },
      { task: "forget_changes", soon: true },
      { task: "forget_sign_ins", soon: true },
    ]);
  });

  it("says once that the database went away, and goes on when it is back", async () => {
    aWorker();
    await expect.poll(async () => (await listening()).length, { timeout: 20_000 }).toBe(1);
    await sql`
      select pg_terminate_backend(pid, 10000) from pg_stat_activity
      where datname = current_database() and application_name = 'so-dan-van-kheo-worker'`;
    await left(5);

    await finished().toEqual([5]);

    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["worker_fault"]);
  });

  it("connects in a role of its own", async () => {
    await sql`truncate graphile_worker._private_known_crontabs`;
    await sql`
      alter table graphile_worker._private_known_crontabs
      add column made_by text default replace(current_user, current_database(), '')`;

    aWorker();

    const roles = async () => [
      ...(await sql`
        select made_by as role, count(*)::int
        from graphile_worker._private_known_crontabs group by 1`),
    ];
    await expect.poll(roles, { timeout: 20_000 }).toEqual([{ role: "_worker", count: 4 }]);
  });

  it("sees nothing of what the jobs are about with the rights it has", async () => {
    const asWorker = (statement: string) =>
      sql.begin(async (tx) => {
        await tx`select set_config('role', current_database() || '_worker', true)`;
        return tx.unsafe(statement);
      });

    const refusals = await Promise.all(
      ["people", "audit_entries", "job_runs"].map((table) =>
        asWorker(`select * from ${table}`).catch((error) => error.message),
      ),
    );

    expect(refusals).toEqual([
      "permission denied for table people",
      "permission denied for table audit_entries",
      "permission denied for table job_runs",
    ]);
    expect([...(await asWorker("select id from graphile_worker._private_jobs"))]).toEqual([]);
  });
});

it("has its tables made with the others, and taken for made only at the newest of theirs", async () => {
  const newest = () => sql`select max(id) as newest from graphile_worker.migrations`;
  const made = await newest();
  await sql`update graphile_worker.migrations set id = 0 where id = 19`;

  await migrate(url);

  expect([...made, ...(await newest())]).toEqual([{ newest: 19 }, { newest: 19 }]);
});
