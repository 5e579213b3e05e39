import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";

/**
 * How each task of the jobs last went, a row a task. The jobs themselves lie in a schema of
 * their own, which the worker alone enters. System door only.
 */
export const jobRuns = pgTable("job_runs", {
  task: text().primaryKey(),
  doneAt: instant(),
  failedAt: instant(),
  /** Failures since it last succeeded. */
  failures: integer().notNull().default(0),
}).enableRLS();
