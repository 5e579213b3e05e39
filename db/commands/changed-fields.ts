import { canonical } from "../audit/mac.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The fields that a change touched, before and after: what the audit log keeps. */
export function changedFields(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const changed = Object.keys(after).filter(
    (field) => field in before && canonical(before[field]) !== canonical(after[field]),
  );
  const pick = (row: Fields) => Object.fromEntries(changed.map((field) => [field, row[field]]));
  return { before: pick(before), after: pick(after) };
}
