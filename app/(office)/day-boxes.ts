import type { PlainDate } from "@/domain/plain-date";

/** A day as the three boxes of a form show it; undefined leaves them empty. */
export function dayBoxesOf(date: PlainDate | null) {
  if (date === null) return undefined;
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}
