import { randomUUID } from "node:crypto";
import type { Viewer } from "../../domain/viewer.ts";
import type { Command } from "../command.ts";
import { act } from "../seed/act.ts";
import { testNow } from "./clock.ts";

/** A few letters that no other row of the database has: tests share one. */
export function unique(): string {
  return randomUUID().slice(0, 8);
}

/** Does something as somebody through the write door; throws when it is refused. */
export function doing<I, O>(
  viewer: Viewer,
  command: Command<I, O>,
  input: I,
  now: Date = testNow,
): Promise<O> {
  return act(viewer, { now, requestId: unique() }, command, input);
}
