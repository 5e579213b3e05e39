/** When the work of the night begins, as UTC says it: half past two in Vietnam. */
export const night = { hour: 19, minute: 30 } as const;

/** The next instant at which the work of the night begins. */
export function nextNight(now: Date): Date {
  const next = new Date(now);
  next.setUTCHours(night.hour, night.minute, 0, 0);
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
