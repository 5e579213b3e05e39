// Marks that turn text round or hide in it: bidi controls, zero-width signs, byte-order marks.
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// Control characters but tab and line breaks; lone surrogates are no text at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Typed text as it is kept: NFC, no hidden or control characters, no space at the ends. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(HIDDEN, "")
    .replace(CONTROL, "")
    .trim();
}

/** One line of text: as `cleanText`, line breaks and runs of spaces made one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

/**
 * A number as Vietnamese officials type it: "1.234,5", "1234,5", "1234". Null when it is none.
 * A dot is a thousands mark only where one belongs, so "1.5" is refused rather than read as 15.
 */
export function parseVietnameseNumber(text: string): number | null {
  const typed = text.trim().replace(/[\s\u00A0]/g, "");
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(typed)) return null;
  const value = Number(typed.replaceAll(".", "").replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
