import { ok, type Result } from "../domain/result.ts";
import type { Viewer } from "../domain/viewer.ts";
import type { WriteTx } from "./doors.ts";

/** What every command is told besides its input. */
export type Context = {
  readonly viewer: Viewer;
  /** The instant of the act: the clock's, or the simulated one of sample data. */
  readonly now: Date;
  readonly requestId: string;
  readonly sample: boolean;
};

/** One line of the audit log. `before`/`after` hold only what the change touched. */
export type AuditEntry = {
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: number };
  readonly orgPath: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
};

/** A command cannot succeed without its audit entry: the type asks for at least one. */
export type Done<O> = {
  readonly value: O;
  readonly audit: readonly [AuditEntry, ...AuditEntry[]];
};

export type Command<I, O> = (tx: WriteTx, ctx: Context, input: I) => Promise<Result<Done<O>>>;

/** The success of a command: its value and what the audit log must say. */
export function done<O>(
  value: O,
  ...audit: readonly [AuditEntry, ...AuditEntry[]]
): { readonly ok: true; readonly value: Done<O> } {
  return ok({ value, audit });
}
