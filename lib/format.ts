import { type PlainDate, plainDate, plainDateOf } from "../domain/plain-date.ts";

const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const decimals = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat("vi-VN", { maximumFractionDigits: digits }),
);
const tenths = new Intl.NumberFormat("vi-VN", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const time = new Intl.DateTimeFormat("vi-VN", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Asia/Ho_Chi_Minh",
});

function parts(value: PlainDate | Date) {
  const [year = "", month = "", day = ""] = dayOf(value).split("-");
  return { year, month, day };
}

function dayOf(value: PlainDate | Date): PlainDate {
  return value instanceof Date ? plainDateOf(value) : value;
}

/** "18/10/2023"; an instant is shown as its day in Vietnam. */
export function formatDate(value: PlainDate | Date): string {
  const { day, month, year } = parts(value);
  return `${day}/${month}/${year}`;
}

/** "14:05", the hour in Vietnam. */
export function formatTime(instant: Date): string {
  return time.format(instant);
}

/** "18/10/2023 14:05", in Vietnam. */
export function formatDateTime(instant: Date): string {
  return `${formatDate(instant)} ${formatTime(instant)}`;
}

/**
 * "ngày 18 tháng 10 năm 2023" as official papers write it: days below 10 and months 1 and 2
 * carry a leading zero, the other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function longDate(value: PlainDate | Date): string {
  const { day, month, year } = parts(value);
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${Number(year)}`;
}

/** "1.808": a whole number with thousands apart. */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** "1.234,5": at most so many digits (0 to 3) after the comma, no trailing zeros. */
export function formatDecimal(value: number, digits: 0 | 1 | 2 | 3 = 2): string {
  return (decimals[digits] ?? whole).format(value);
}

/** "66,6%" of the ratio 0.666: one digit after the comma at most. */
export function formatPercent(ratio: number): string {
  return `${formatDecimal(ratio * 100, 1)}%`;
}

/** "1.150 cây", "89%", "12" without a unit, "–" for none. The space does not break. */
export function formatQuantity(value: number | null, unit: string): string {
  if (value === null) return "–";
  return `${formatDecimal(value)}${["%", ""].includes(unit) ? "" : "\u00a0"}${unit}`;
}

/** "69,0%" of the ratio 0.69: one digit after the comma always, for figures under each other. */
export function formatShare(ratio: number): string {
  return `${tenths.format(ratio * 100)}%`;
}

/** "1.500.000 đồng"; amounts are whole đồng. The space does not break. */
export function formatMoney(amount: number): string {
  return `${whole.format(amount)}\u00a0đồng`;
}

/** The number of an official paper, or a count in it: below 10 with a leading zero ("09", "12"). */
export function formatTwoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** The day typed as 18/10/2023, 5/1/2023, 18-10-2023 or 18.10.2023; null when there is none. */
export function parseDmy(text: string): PlainDate | null {
  const match = /^\s*(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})\s*$/.exec(text);
  return match ? plainDate(Number(match[4]), Number(match[3]), Number(match[1])) : null;
}

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** A whole number from 0 in words: 1.021 is "một nghìn không trăm hai mươi mốt". */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`No words for ${value}`);
  return value === 0 ? "không" : read(value, false).join(" ");
}

/** An amount of whole đồng in words, as a sentence begins: "Ba trăm nghìn đồng". */
export function moneyInWords(amount: number): string {
  const words = numberInWords(amount);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

/** `full`: something stands before, so that empty hundreds are spoken ("không trăm linh năm"). */
function read(value: number, full: boolean): string[] {
  const scale = (
    [
      [1e9, "tỷ"],
      [1e6, "triệu"],
      [1e3, "nghìn"],
    ] as const
  ).find(([n]) => value >= n);
  if (!scale) return readHundreds(value, full);
  const [size, name] = scale;
  const rest = value % size;
  return [...read(Math.floor(value / size), full), name, ...(rest ? read(rest, true) : [])];
}

function readHundreds(value: number, full: boolean): string[] {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = hundreds || full ? [digit(hundreds), "trăm"] : [];
  if (tens === 1) words.push("mười");
  else if (tens) words.push(digit(tens), "mươi");
  else if (ones && words.length) words.push("linh");
  if (ones === 1 && tens > 1) words.push("mốt");
  else if (ones === 4 && tens > 1) words.push("tư");
  else if (ones === 5 && tens) words.push("lăm");
  else if (ones) words.push(digit(ones));
  return words;
}

function digit(value: number): string {
  return DIGITS[value] ?? "";
}
