import { z } from "zod";
import { isPlainDate, type PlainDate, plainDate } from "../plain-date.ts";
import { type AuditSubject, auditSubjects } from "./subjects.ts";

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A place in the log: the instant in milliseconds, and the row. */
export type AuditCursor = { readonly at: number; readonly id: number };

/** What the log is asked. */
export type AuditFilters = {
  /** Part of a name or of a sign-in name; marks do not matter. */
  readonly person: string;
  readonly personId: number | null;
  /** "registration.submit", as rows carry it. */
  readonly action: string | null;
  readonly subject: AuditSubject | null;
  readonly subjectId: number | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly after: AuditCursor | null;
};

const rowId = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null);
const Address = z.object({
  person: z
    .string()
    .transform((typed) => typed.trim().slice(0, 100))
    .catch(""),
  personId: rowId,
  action: z
    .string()
    .regex(/^[a-z_]{1,40}\.[a-z_]{1,40}$/)
    .nullable()
    .catch(null),
  subject: z.enum(auditSubjects).nullable().catch(null),
  subjectId: rowId,
  sau: z
    .string()
    .transform((typed) => cursorIn(typed))
    .catch(null),
});

function cursorIn(typed: string): AuditCursor | null {
  const match = /^(\d{1,15})\.(\d{1,15})$/.exec(typed);
  return match ? { at: Number(match[1]), id: Number(match[2]) } : null;
}

/** The cursor as an address carries it. */
export function auditCursorText({ at, id }: AuditCursor): string {
  return `${at}.${id}`;
}

const one = (value: string | readonly string[] | undefined) =>
  typeof value === "object" ? value[0] : value;

/** A day as one parameter ("2026-09-15") or as the three boxes of a form. */
function dayIn(asked: Asked, name: string): PlainDate | null {
  const whole = one(asked[name]);
  if (isPlainDate(whole)) return whole;
  const [year = 0, month = 0, day = 0] = ["year", "month", "day"].map((part) =>
    Number(one(asked[`${name}.${part}`])),
  );
  return plainDate(year, month, day);
}

/** The question of an address. Never throws: what makes no sense is left out. */
export function parseAuditFilters(asked: Asked): AuditFilters {
  const single = Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, one(value)]));
  const { sau, ...rest } = Address.parse(single);
  return { ...rest, from: dayIn(asked, "from"), to: dayIn(asked, "to"), after: sau };
}

/** The query string of these filters, without "?"; what is not asked is left out. */
export function auditQuery({ after, ...filters }: AuditFilters): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filters)) {
    if (value !== null && value !== "") query.set(key, String(value));
  }
  if (after) query.set("sau", auditCursorText(after));
  return query.toString();
}
