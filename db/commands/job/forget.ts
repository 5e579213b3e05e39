import { lt, sql } from "drizzle-orm";
import { keptDays, servedBefore } from "../../../domain/job/kept.ts";
import { asSystem } from "../../doors.ts";
import { idempotencyKeys, sessions, signInAttempts } from "../../schema/access.ts";
import { changes } from "../../schema/history.ts";

/** Forgets the answers to forms that nobody sends again. */
export function forgetAnswers(now: Date): Promise<void> {
  return asSystem("work of the night", async (tx) => {
    await tx
      .delete(idempotencyKeys)
      .where(lt(idempotencyKeys.createdAt, servedBefore(now, "answers")));
  });
}

/** Forgets tries to sign in, and sessions that ended long ago, by hand or by themselves. */
export function forgetSignIns(now: Date): Promise<void> {
  return asSystem("work of the night", async (tx) => {
    await tx
      .delete(signInAttempts)
      .where(lt(signInAttempts.attemptedAt, servedBefore(now, "signInAttempts")));
    const ended = sql`least(${sessions.revokedAt}, ${sessions.expiresAt})`;
    await tx.delete(sessions).where(lt(ended, servedBefore(now, "endedSessions").toISOString()));
  });
}

/**
 * Forgets in which transactions something changed, once no remembered answer asks any more: by
 * the clock of the server, which dated them.
 */
export function forgetChanges(): Promise<void> {
  return asSystem("work of the night", async (tx) => {
    const { changes: days } = keptDays;
    await tx
      .delete(changes)
      .where(lt(changes.recordedAt, sql`now() - make_interval(days => ${days})`));
  });
}
