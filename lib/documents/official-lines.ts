/** Capitals as Vietnamese papers set them. */
export function capitals(text: string): string {
  return text.toUpperCase();
}

const ARCHIVE = /^[-\s]*lưu\s*[:,]?\s*/iu;

/** Who receives a paper, without dashes, closing marks and the line of the archive. */
export function recipientsOf(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !ARCHIVE.test(line))
    .map((line) => line.replace(/^[-\s]+|[\s.,;]+$/gu, ""))
    .filter(Boolean);
}

/** Where the copy is kept: what the line "Lưu: …" of the recipients says, else the default. */
export function archiveOf(lines: readonly string[], usual: string): string {
  const line = lines.find((one) => ARCHIVE.test(one)) ?? "";
  return line.replace(ARCHIVE, "").replace(/[\s.,;]+$/u, "") || usual;
}
