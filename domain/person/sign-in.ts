/** Wrong tries after which a name is locked, and for how long, counted from the last wrong try. */
export const lockOut = { tries: 5, minutes: 15 } as const;

/** Shortest and longest password, characters. */
export const passwordLength = { min: 10, max: 200 } as const;

/** The instant until which a name is locked, given its wrong tries (newest first); null when not. */
export function lockedUntil(wrongTries: readonly Date[], now: Date): Date | null {
  const [latest] = wrongTries;
  if (!latest || wrongTries.length < lockOut.tries) return null;
  const until = new Date(latest.getTime() + lockOut.minutes * 60_000);
  return until > now ? until : null;
}
