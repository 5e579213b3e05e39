import { getTranslations } from "next-intl/server";

/** Words that every bar of filters shares. */
export async function filterWords() {
  const t = await getTranslations("common");
  return { apply: t("apply"), clear: t("clear"), more: t("more"), close: t("close") };
}
