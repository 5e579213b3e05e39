import { sql } from "drizzle-orm";
import type { Payload, Task } from "../domain/job/tasks.ts";
import type { WriteTx } from "./doors.ts";

/**
 * Leaves a job in the transaction of the change that calls for it: rolled back with it, begun
 * only once it is committed and `seconds` have passed, tried again until it succeeds. A waiting
 * job of the same key is replaced.
 */
export async function enqueue<T extends Task>(
  tx: WriteTx,
  task: T,
  payload: Payload<T>,
  { key, seconds }: { readonly key: string; readonly seconds: number },
): Promise<void> {
  await tx.execute(sql`select app_add_job(${task}, ${JSON.stringify(payload)}::text::json,
    ${`${task}:${key}`}, make_interval(secs => ${seconds}))`);
}
