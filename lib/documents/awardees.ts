import { type SubjectType, subjectTypes } from "../../domain/model-registration/lists.ts";
import { formatTwoDigits } from "../format.ts";
import { capitals } from "./official-lines.ts";

// Official papers are Vietnamese whatever language the reader works in.
const kinds: Readonly<Record<SubjectType, string>> = {
  collective: "tập thể",
  individual: "cá nhân",
  household: "hộ gia đình",
};
const numerals = ["I", "II", "III"];

type Awarded = { readonly subjectType: SubjectType };

function occurring(awarded: readonly Awarded[]): SubjectType[] {
  return subjectTypes.filter((kind) => awarded.some((one) => one.subjectType === kind));
}

/** The kinds that occur: "tập thể, cá nhân". */
export function kindsOf(awarded: readonly Awarded[]): string {
  return occurring(awarded)
    .map((kind) => kinds[kind])
    .join(", ");
}

/** How many of each: "18 tập thể và 02 cá nhân". */
export function countsOf(awarded: readonly Awarded[]): string {
  const counts = occurring(awarded).map((kind) => {
    const count = awarded.filter((one) => one.subjectType === kind).length;
    return `${formatTwoDigits(count)} ${kinds[kind]}`;
  });
  if (counts.length < 2) return counts.join("");
  return `${counts.slice(0, -1).join(", ")} và ${counts.at(-1)}`;
}

/** The list kind by kind, each under its heading and numbered anew. */
export function groupsOf<A extends Awarded, R>(
  awarded: readonly A[],
  row: (one: A) => R,
): { heading: string; rows: (R & { no: string })[] }[] {
  return occurring(awarded).map((kind, index) => ({
    heading: `${numerals[index]}. ${capitals(kinds[kind])}`,
    rows: awarded
      .filter((one) => one.subjectType === kind)
      .map((one, at) => ({ no: String(at + 1), ...row(one) })),
  }));
}
