const day = 86_400_000;

/** For how many days what serves only a while is kept. */
export const keptDays = {
  /**
   * First answers to forms. A day is the least that their contract asks for; this is longer than
   * the longest holiday, so that a form left open in a browser is still answered once.
   */
  answers: 14,
  /**
   * Tries to sign in. The lock-out looks back minutes; whoever looks into a break-in looks back
   * months. What succeeded stands in the audit log for good.
   */
  signInAttempts: 180,
  /** Sessions that have ended: nobody is shown them any more. */
  endedSessions: 30,
  /** Notes of changes: a remembered answer is trusted for an hour. */
  changes: 1,
  /** Lists to be imported that nobody came back for. */
  imports: 7,
  /** Files that an upload left half-way. */
  halfUploads: 1,
} as const;

/** Before this instant, what is kept for so long has served. */
export function servedBefore(now: Date, what: keyof typeof keptDays): Date {
  return new Date(now.getTime() - keptDays[what] * day);
}
