/** A day of the calendar without time or zone: "YYYY-MM-DD". Compares as text. */
export type PlainDate = `${number}-${number}-${number}`;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;
// Vietnam has kept UTC+7 all year since 1975.
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** Whether the text is a day that exists (2023-02-29 does not, nor does any day of a year 0). */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== "string" || !SHAPE.test(text) || text < "0001") return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && isoDay(at) === text;
}

/** The day of this year, month (1–12) and day; null when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const pad = (n: number, length: number) => String(n).padStart(length, "0");
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(text) ? text : null;
}

/** Negative when `a` is earlier, 0 when they are the same day, positive when later. */
export function compare(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day so many days later (earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return isoDay(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
}

/** The same day so many years later; null on a 29th of February where that year has none. */
export function yearsLater(date: PlainDate, years: number): PlainDate | null {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return plainDate(year + years, month, day);
}

/** The day it is in Vietnam (Asia/Ho_Chi_Minh) at this instant. */
export function plainDateOf(instant: Date): PlainDate {
  return isoDay(instant.getTime() + VIETNAM_OFFSET_MS);
}

function isoDay(at: number): PlainDate {
  return new Date(at).toISOString().slice(0, 10) as PlainDate;
}
