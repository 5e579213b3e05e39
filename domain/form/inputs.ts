import { z } from "zod";
import { isPlainDate, type PlainDate, plainDate } from "../plain-date.ts";
import { cleanLine, cleanText, parseVietnameseNumber } from "./text.ts";

/** Reason of a custom issue; words under `errors.<key>`. */
function issue(ctx: z.RefinementCtx, key: string, params: Record<string, string | number> = {}) {
  ctx.addIssue({ code: "custom", params: { key, ...params } });
  return z.NEVER;
}

/** One required line, counted after cleaning. */
export function line(max: number, min = 1) {
  return z.string().transform((typed, ctx) => {
    const text = cleanLine(typed);
    if (text === "") return issue(ctx, "required");
    if (text.length < min) return issue(ctx, "too_short", { min });
    return text.length > max ? issue(ctx, "too_long", { max, length: text.length }) : text;
  });
}

/** One optional line; "" when left empty. */
export function optionalLine(max: number) {
  return z
    .string()
    .optional()
    .transform((typed, ctx) => {
      const text = cleanLine(typed ?? "");
      return text.length > max ? issue(ctx, "too_long", { max, length: text.length }) : text;
    });
}

/** One optional line of a shape of its own; `key` says what is wrong with any other. */
function optionalShape(max: number, shape: RegExp, key: string) {
  return optionalLine(max).transform((text, ctx) =>
    text === "" || shape.test(text) ? text : issue(ctx, key),
  );
}

/** Optional telephone numbers: three digits or more, with the marks that people set between. */
export function optionalPhone(max: number) {
  return optionalShape(max, /^(?=(?:\D*\d){3})[\d\s+().,;/-]+$/, "bad_phone");
}

/** An optional address of electronic mail. */
export function optionalEmail(max: number) {
  return optionalShape(max, /^[^\s@]+@[^\s@]+\.[^\s@]+$/, "bad_email");
}

/** Required text of several lines. */
export function paragraph(max: number) {
  return z.string().transform((typed, ctx) => {
    const text = cleanText(typed);
    if (text === "") return issue(ctx, "required");
    return text.length > max ? issue(ctx, "too_long", { max, length: text.length }) : text;
  });
}

/** Optional text of several lines; "" when left empty. */
export function optionalParagraph(max: number) {
  return z
    .string()
    .optional()
    .transform((typed, ctx) => {
      const text = cleanText(typed ?? "");
      return text.length > max ? issue(ctx, "too_long", { max, length: text.length }) : text;
    });
}

type Rows = { readonly rows: number; readonly each: number };

function rowsOf(typed: string, max: Rows, ctx: z.RefinementCtx): string[] {
  const rows = [...new Set(cleanText(typed).split("\n").map(cleanLine).filter(Boolean))];
  if (rows.length > max.rows) return issue(ctx, "too_many", { max: max.rows });
  const long = rows.find((row) => row.length > max.each);
  return long ? issue(ctx, "too_long", { max: max.each, length: long.length }) : rows;
}

/** A required list typed one entry a line; empty lines and repetitions drop out. */
export function lines(max: Rows) {
  return z.string().transform((typed, ctx) => {
    const rows = rowsOf(typed, max, ctx);
    return rows.length === 0 ? issue(ctx, "required") : rows;
  });
}

/** A list typed one entry a line that may be empty. */
export function optionalLines(max: Rows) {
  return z
    .string()
    .optional()
    .transform((typed, ctx) => rowsOf(typed ?? "", max, ctx));
}

type Range = { readonly min?: number; readonly max?: number; readonly decimals?: number };

function inRange(typed: string, range: Range, ctx: z.RefinementCtx): number {
  // Up to here a double holds two decimals exactly.
  const { min = 0, max = 1e13, decimals = 2 } = range;
  const value = parseVietnameseNumber(typed);
  if (value === null) return issue(ctx, decimals === 0 ? "bad_whole" : "bad_number");
  if (value < min) return issue(ctx, "too_small", { min });
  if (value > max) return issue(ctx, "too_big", { max });
  return decimalsOf(typed) > decimals ? issue(ctx, "too_precise", { decimals }) : value;
}

/** Digits after the comma of a number, closing zeros left out. */
function decimalsOf(typed: string): number {
  const [, fraction = ""] = typed.replace(/\s/g, "").split(",");
  return fraction.replace(/0+$/, "").length;
}

/** A year of four digits, 2000 to 2200. */
export function year() {
  return z.string().transform((typed, ctx) => {
    const value = /^\s*2\d{3}\s*$/.test(typed) ? Number(typed) : 0;
    return value >= 2000 && value <= 2200 ? value : issue(ctx, "bad_year");
  });
}

/** A required number typed the Vietnamese way. */
export function amount(range: Range = {}) {
  return z.string().transform((typed, ctx) => inRange(typed, range, ctx));
}

/** An optional number; null when left empty. */
export function optionalAmount(range: Range = {}) {
  return z
    .string()
    .optional()
    .transform((typed, ctx) =>
      typed === undefined || typed.trim() === "" ? null : inRange(typed, range, ctx),
    );
}

const boxes = z.object({
  day: z.string().optional(),
  month: z.string().optional(),
  year: z.string().optional(),
});

function dateOf(typed: z.infer<typeof boxes> | undefined, ctx: z.RefinementCtx): PlainDate | null {
  const parts = [typed?.year, typed?.month, typed?.day].map((part) => part?.trim() ?? "");
  if (parts.every((part) => part === "")) return null;
  const [year = 0, month = 0, day = 0] = parts.map((part) => (/^\d+$/.test(part) ? +part : 0));
  const date = year >= 1900 && year <= 2200 ? plainDate(year, month, day) : null;
  return date ?? issue(ctx, "bad_date");
}

/** A required day typed into three boxes (`name.day`, `name.month`, `name.year`). */
export function dayBoxes() {
  return boxes.optional().transform((typed, ctx) => dateOf(typed, ctx) ?? issue(ctx, "required"));
}

/** An optional day of three boxes; null when all are empty. */
export function optionalDayBoxes() {
  return boxes.optional().transform((typed, ctx) => dateOf(typed, ctx));
}

/** A day carried by a hidden field or an address, "YYYY-MM-DD". */
export function isoDay() {
  return z.string().refine(isPlainDate);
}

/** The id of a row, from a hidden field, a choice or an address. */
export function rowId() {
  return z.string().transform((typed, ctx) => {
    const value = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
    return value > 0 ? value : issue(ctx, "choose");
  });
}

/** The id of a row that may be left out; null when it is. */
export function optionalRowId() {
  return z
    .string()
    .optional()
    .transform((typed, ctx) => {
      if (typed === undefined || typed === "") return null;
      return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : issue(ctx, "choose");
    });
}

/** A choice from a closed list. */
export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values);
}

/** Several ids of ticked boxes; none is an empty list. */
export function rowIds(max = 1000) {
  return z
    .array(rowId())
    .max(max)
    .optional()
    .transform((ids) => [...new Set(ids ?? [])]);
}
