// Taken out before as well: ordering a pile of marks takes the square of its height.
const MARKS = /[\p{M}\p{Cf}]/gu;

/**
 * Text as it is compared and searched: no marks, đ as d, lower case, plain dashes and quotes,
 * single spaces, no invisible characters. "Tuyến  ĐƯỜNG – hoa" → "tuyen duong - hoa".
 */
export function fold(text: string): string {
  return text
    .replace(MARKS, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** The folded text that a search looks in: the parts that are there, one after another. */
export function searchText(parts: readonly (string | null | undefined)[]): string {
  return fold(parts.filter(Boolean).join(" "));
}
