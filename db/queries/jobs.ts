import { sql } from "drizzle-orm";
import { nextNight } from "../../domain/job/night.ts";
import { nightly, type Task, taskNames } from "../../domain/job/tasks.ts";
import { asSystem } from "../doors.ts";
import { jobRuns } from "../schema/jobs.ts";

export type TaskState = {
  readonly task: Task;
  readonly doneAt: Date | null;
  readonly nextAt: Date | null;
  /** Jobs that will be done, or tried again. */
  readonly waiting: number;
  /** Failures since it last succeeded, and the last of them. */
  readonly failures: number;
  readonly failedAt: Date | null;
  /** Jobs that were tried so often that nobody tries them again. */
  readonly givenUp: number;
};

type Queued = { task: string; waiting: number; given_up: number; next_at: string | null };

/** How each task stands. It is the whole product's, nobody's unit: for administrators, auditors. */
export function taskStates(now: Date): Promise<TaskState[]> {
  return asSystem("state of the jobs", async (tx) => {
    const queue = await tx.execute<Queued>(sql`
      select task, waiting, given_up, extract(epoch from next_at) * 1000 as next_at
      from app_job_queue()`);
    const runs = await tx.select().from(jobRuns);
    return taskNames.map((task) => {
      const queued = queue.find((row) => row.task === task);
      const run = runs.find((row) => row.task === task);
      const isNightly = (nightly as readonly Task[]).includes(task);
      const waitsFor = queued?.next_at ? new Date(Number(queued.next_at)) : null;
      return {
        task,
        doneAt: run?.doneAt ?? null,
        nextAt: waitsFor ?? (isNightly ? nextNight(now) : null),
        waiting: queued?.waiting ?? 0,
        failures: run?.failures ?? 0,
        failedAt: run?.failedAt ?? null,
        givenUp: queued?.given_up ?? 0,
      };
    });
  });
}
