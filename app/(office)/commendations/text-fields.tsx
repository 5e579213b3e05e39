import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";

export type TextLists = {
  readonly forms: readonly { id: number; name: string; issuerName: string }[];
  /** Left out where the campaign is settled. */
  readonly campaigns?: readonly { id: number; name: string }[];
};

/** For what, by which form of award, in which words. */
export async function TextFields({ forms, campaigns }: TextLists) {
  const t = await getTranslations("commendation");
  const common = await getTranslations("common");
  const several = new Set(forms.map((form) => form.issuerName)).size > 1;
  return (
    <div className="fields mt-4">
      {campaigns ? (
        <SelectField
          name="campaignId"
          label={t("fields.campaignId")}
          empty={common("choose")}
          options={campaigns.map((one) => ({ value: String(one.id), label: one.name }))}
        />
      ) : null}
      <SelectField
        name="awardFormId"
        label={t("fields.awardFormId")}
        empty={common("choose")}
        options={forms.map((one) => ({
          value: String(one.id),
          label: several ? `${one.name} – ${one.issuerName}` : one.name,
        }))}
      />
      <TextField name="title" label={t("fields.title")} hint={t("hints.title")} />
      <TextareaField
        name="meritText"
        label={t("fields.meritText")}
        hint={t("hints.meritText")}
        rows={3}
      />
    </div>
  );
}
