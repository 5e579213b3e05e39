import { getTranslations } from "next-intl/server";
import type { Refusal } from "../domain/refusal.ts";

/** The sentence that says why not, in the reader's language. */
export async function refusalWords(refusal: Refusal): Promise<string> {
  const t = await getTranslations("refusal");
  return t(refusal.code, refusal.params ?? {});
}
