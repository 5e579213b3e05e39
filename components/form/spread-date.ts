export type DateBoxes = { readonly day: string; readonly month: string; readonly year: string };

/** Reads a whole date pasted or typed into one box (18/10/2023, 2023-10-18); null otherwise. */
export function spreadDate(text: string): DateBoxes | null {
  const dayFirst = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})\s*$/.exec(text);
  const yearFirst = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const [, day = "", month = "", year = ""] = dayFirst ?? swap(yearFirst) ?? [];
  return year ? { day, month, year } : null;
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[3], match[2], match[1]];
}
