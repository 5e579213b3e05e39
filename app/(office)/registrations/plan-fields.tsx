import { DateField } from "@/components/form/date-field";
import { FieldList } from "@/components/form/field-list";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { resourcesMax } from "@/domain/model-registration/limits";
import { resourceSources, resourceUnits } from "@/domain/model-registration/lists";
import { type FieldsProps, fieldWords } from "./field-words";

/** Who answers for it, who helps, with what. */
export async function WhoFields({ remarks }: FieldsProps) {
  const { t, lists, words, hint, field } = await fieldWords(remarks);
  const sources = resourceSources.map((value) => ({
    value,
    label: [lists(`resourceSource.${value}`), lists(`resourceUnit.${resourceUnits[value]}`)]
      .filter(Boolean)
      .join(" – "),
  }));
  return (
    <>
      <TextField {...field("leadOrganisation")} />
      <TextareaField {...field("partners")} optional={words.optional} rows={3} />
      <TextareaField {...field("resourcesText")} rows={3} />
      <FieldList
        name="resources"
        legend={t("listNames.resources")}
        rowLabel={String(t.raw("form.resourceRow"))}
        addLabel={t("form.addResource")}
        removeLabel={String(t.raw("form.removeResource"))}
        max={resourcesMax}
        wide
      >
        <SelectField name="source" label={t("fields.resources.source")} options={sources} />
        <NumberField name="planned" label={t("fields.resources.planned")} />
        <TextField name="note" label={t("fields.resources.note")} optional={words.optional} />
      </FieldList>
      <TextField
        name="personInCharge"
        label={t("fields.personInCharge")}
        hint={hint("personInCharge")}
        width="half"
      />
      <TextField
        name="phone"
        type="tel"
        label={t("fields.phone")}
        hint={hint("phone", t("hints.phone"))}
        width="half"
      />
    </>
  );
}

/** When, and what comes out. */
export async function WhenFields({ remarks }: FieldsProps) {
  const { t, words, hint, field } = await fieldWords(remarks);
  return (
    <>
      <DateField
        name="startOn"
        label={t("fields.startOn")}
        hint={hint("startOn")}
        words={words.date}
      />
      <DateField
        name="endOn"
        label={t("fields.endOn")}
        hint={hint("endOn")}
        words={words.date}
        optional={words.optional}
      />
      <TextareaField
        name="milestones"
        label={t("fields.milestones")}
        optional={words.optional}
        rows={3}
      />
      <DateField
        name="reviewOn"
        label={t("fields.reviewOn")}
        hint={hint("reviewOn")}
        words={words.date}
      />
      <TextareaField {...field("expectedOutputs")} leftWord={words.left} />
      <TextareaField {...field("replicability")} rows={3} leftWord={words.left} />
    </>
  );
}
