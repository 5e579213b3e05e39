import { sql } from "drizzle-orm";
import type { Task } from "../../../domain/job/tasks.ts";
import { asSystem } from "../../doors.ts";
import { jobRuns } from "../../schema/jobs.ts";

export type Run = {
  readonly task: Task;
  readonly endedAt: Date;
  readonly succeeded: boolean;
};

/** Remembers of each task how it last went, for the people who look after the product. */
export function recordRun({ task, endedAt, succeeded }: Run): Promise<void> {
  const went = succeeded
    ? { doneAt: endedAt, failures: 0 }
    : { failedAt: endedAt, failures: sql`${jobRuns.failures} + 1` };
  return asSystem("how a job went", async (tx) => {
    await tx
      .insert(jobRuns)
      .values({ task, ...went, failures: succeeded ? 0 : 1 })
      .onConflictDoUpdate({ target: jobRuns.task, set: went });
  });
}
