import { getTranslations } from "next-intl/server";
import { isPlainDate } from "../domain/plain-date.ts";
import type { Refusal } from "../domain/refusal.ts";
import { formatDate } from "./format.ts";

/** The sentence that says why not, in the reader's language; days as people write them. */
export async function refusalWords({ code, params = {} }: Refusal): Promise<string> {
  const t = await getTranslations("refusal");
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    isPlainDate(value) ? formatDate(value) : value,
  ]);
  return t(code, Object.fromEntries(shown));
}
