import { getTranslations } from "next-intl/server";

/** Words that every form of the office shares. */
export async function formWords() {
  const t = await getTranslations("common");
  return {
    form: {
      errorTitle: t.raw("form.errorTitle"),
      titlePrefix: t("form.titlePrefix"),
      saving: t("form.saving"),
      lostLine: t("form.lostLine"),
      tooLarge: t("form.tooLarge"),
    },
    autosave: {
      saving: t("form.saving"),
      saved: t("saved"),
      failed: t("form.unsaved"),
      found: t("form.found"),
      restore: t("form.restore"),
      discard: t("form.discard"),
    },
    move: { up: t("form.up"), down: t("form.down") },
    left: String(t.raw("form.left")),
    optional: t("optional"),
    choose: t("choose"),
    unit: { none: t("form.noUnit"), open: t("form.openUnits") },
    date: { day: t("date.day"), month: t("date.month"), year: t("date.year") },
  };
}
