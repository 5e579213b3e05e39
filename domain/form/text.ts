// Marks that turn text round or hide in it: bidi controls, zero-width signs, soft hyphens,
// byte-order marks. A joiner stays where it makes one emoji of two.
const HIDDEN =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
// Control characters but tab and line feed, and the two signs that XML cannot carry.
const CONTROL = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;
// Windows, Word and web pages each end their lines in a way of their own.
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// No script needs more marks on a letter; composing a run of them takes the square of its length.
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Typed text as it is kept: NFC, no hidden or control characters, no space at the ends. Halves of
 * characters become U+FFFD.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_END, "\n")
    .replace(HIDDEN, "")
    .replace(CONTROL, "")
    .replace(PILED_MARKS, "$1")
    .normalize("NFC")
    .trim();
}

/** One line of text: as `cleanText`, line breaks and runs of spaces made one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

// Far beyond any figure of a report, signs included.
const LONGEST_NUMBER = 40;

/**
 * A number as Vietnamese officials type it: "1.234,5", "1234,5", "1234". Null when it is none.
 * A dot is a thousands mark only where one belongs, so that "1.5" and "0.125" are refused rather
 * than read as 15 and 125.
 */
export function parseVietnameseNumber(text: string): number | null {
  const typed = text.replace(/\s/g, "");
  if (typed.length > LONGEST_NUMBER) return null;
  if (!/^-?([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/.test(typed)) return null;
  const value = Number(typed.replaceAll(".", "").replace(",", "."));
  // Minus nothing is nothing.
  return Number.isFinite(value) ? value + 0 : null;
}
