import { addDays, type PlainDate } from "../../domain/plain-date.ts";

/** The instant of a day at an hour and minute of Vietnam (UTC+7 all year). */
export function at(date: PlainDate, hour = 9, minute = 0): Date {
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return new Date(`${date}T${time}:00+07:00`);
}

/** The next day that is no Saturday or Sunday, the day itself included. */
export function workday(date: PlainDate): PlainDate {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date;
}
