import { getTranslations } from "next-intl/server";
import { isPlainDate } from "../domain/plain-date.ts";
import { type Refusal, refusalCodes } from "../domain/refusal.ts";
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

/**
 * The sentence of a refusal that an address names, after a form without JavaScript; null when it
 * names none, or one that says more than the address knows.
 */
export async function refusalNamed(
  named: unknown,
  params: Readonly<Record<string, string | number>> = {},
): Promise<string | null> {
  const code = refusalCodes.find((one) => one === named);
  if (!code) return null;
  const asked = String((await getTranslations("refusal")).raw(code)).matchAll(/\{(\w+)/g);
  const known = [...asked].every(([, name = ""]) => name in params);
  return known ? refusalWords({ code, params }) : null;
}
