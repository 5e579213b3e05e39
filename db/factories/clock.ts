/** When tests happen unless they say otherwise: 15/9/2026, 9 in the morning in Vietnam. */
export const testNow = new Date("2026-09-15T02:00:00Z");

/** An instant so many hours after another. */
export function hoursLater(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}
