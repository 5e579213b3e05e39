import type { Messages } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formWords } from "../form-words";

/** Remarks of the committee by name of the field. */
export type Remarks = Readonly<Record<string, string>>;
export type FieldsProps = { readonly remarks: Remarks };

/** Fields with help of their own; the group of targets is no field. */
type Helped = Exclude<keyof Messages["registration"]["hints"], "targets">;

/**
 * The words of the form; `hint` is what is said under a label: help, and the committee's remark.
 * `field` is name, label and hint of a field that has help.
 */
export async function fieldWords(remarks: Remarks) {
  const t = await getTranslations("registration");
  const lists = await getTranslations("lists");
  function hint(name: string, help?: string): ReactNode {
    const note = remarks[name];
    if (!note) return help;
    return (
      <>
        {help}
        <span className="block font-semibold text-warn">{t("form.remark", { note })}</span>
      </>
    );
  }
  function field(name: Helped) {
    return { name, label: t(`fields.${name}`), hint: hint(name, t(`hints.${name}`)) };
  }
  return { t, lists, words: await formWords(), hint, field };
}
