import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/ui/section";
import { formWords } from "../form-words";

/** What a campaign is called and when it runs, who runs it, what its papers say. */
export async function CampaignFields() {
  const t = await getTranslations("campaign");
  const words = await formWords();
  return (
    <>
      <Section id="thong-tin" title={t("general")}>
        <div className="fields mt-4">
          <TextField name="name" label={t("fields.name")} hint={t("hints.name")} />
          <DateField name="startsOn" label={t("fields.startsOn")} words={words.date} />
          <DateField name="endsOn" label={t("fields.endsOn")} words={words.date} />
          <TextField name="committeeName" label={t("fields.committeeName")} />
          <TextField name="standingOffice" label={t("fields.standingOffice")} />
          <TextareaField
            name="guidance"
            label={t("fields.guidance")}
            optional={words.optional}
            rows={3}
          />
        </div>
      </Section>
      <Section id="van-ban" title={t("papers")} finding={t("papersText")}>
        <div className="fields mt-4">
          <PaperFields />
        </div>
      </Section>
    </>
  );
}

async function PaperFields() {
  const t = await getTranslations("campaign");
  const { optional } = await formWords();
  return (
    <>
      <TextField name="recogniserName" label={t("fields.recogniserName")} />
      <TextField name="recogniserSuperior" label={t("fields.recogniserSuperior")} />
      <TextField
        name="decisionSymbol"
        label={t("fields.decisionSymbol")}
        hint={t("hints.decisionSymbol")}
        width="short"
      />
      <TextField name="signerTitle" label={t("fields.signerTitle")} width="half" />
      <TextField name="place" label={t("fields.place")} width="half" />
      {(["legalBases", "recipients"] as const).map((name) => (
        <TextareaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t("hints.oneALine")}
          optional={optional}
        />
      ))}
    </>
  );
}
