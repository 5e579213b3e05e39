const DELIMITERS = [",", ";", "\t"] as const;

/**
 * The rows of a text with separated values; comma, semicolon or tab, whichever parts it most.
 * Quotes hold separators and line breaks, doubled they stand for one. Null when a quote is open
 * at the end. A cell that looks like a formula is text like any other.
 */
export function parseCsv(text: string): string[][] | null {
  const delimiter = delimiterOf(text);
  const token = new RegExp(`"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*)`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? "");
    at += match?.[0].length ?? 0;
    const next = text[at];
    if (next !== delimiter) {
      if (next === '"') return null;
      rows.push(row);
      row = [];
      if (next === undefined) return rows;
      if (next !== "\r" && next !== "\n") return null;
      if (next === "\r" && text[at + 1] === "\n") at += 1;
    }
    at += 1;
  }
  return rows;
}

function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const sample = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const counted = DELIMITERS.map((sign) => ({ sign, count: sample.split(sign).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.sign ?? ",";
}
