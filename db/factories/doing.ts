import { randomUUID } from "node:crypto";
import type { Result } from "../../domain/result.ts";
import type { Viewer } from "../../domain/viewer.ts";
import type { Command } from "../command.ts";
import { write } from "../doors.ts";
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

/** Tries something as somebody; the answer as it comes out of the write door. */
export function trying<I, O>(
  viewer: Viewer,
  command: Command<I, O>,
  input: I,
  now: Date = testNow,
): Promise<Result<O>> {
  return write(viewer, { now, requestId: unique() }, command, input);
}

/** Tries something that must be refused; the code of the refusal, or "done" when it was not. */
export async function refusalOf<I, O>(
  viewer: Viewer,
  command: Command<I, O>,
  input: I,
  now: Date = testNow,
): Promise<string> {
  const result = await trying(viewer, command, input, now);
  return result.ok ? "done" : result.refusal.code;
}
