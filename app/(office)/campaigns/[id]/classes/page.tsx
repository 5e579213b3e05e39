import { getTranslations } from "next-intl/server";
import { CheckboxField, RadioField } from "@/components/form/choice-field";
import { FieldList } from "@/components/form/field-list";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { classesMax } from "@/domain/campaign/classes";
import { classificationSchemes } from "@/domain/campaign/lists";
import { refusalWords } from "@/lib/refusal-words";
import { formWords } from "../../../form-words";
import { editClasses } from "../../actions";
import { classValues } from "../../form-values";
import { Heading } from "../heading";
import { loadToManage } from "../load";
import { PartForm, rowWords } from "../part-form";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign.class"))("edit") };
}

export default async function EditClassesPage(props: PageProps<"/campaigns/[id]/classes">) {
  const campaign = await loadToManage(props.params);
  const t = await getTranslations("campaign.class");
  const common = await getTranslations("common");
  return (
    <>
      <Heading campaign={campaign} title={t("edit")} />
      {campaign.classesUsed ? (
        <div className="mt-6 max-w-3xl">
          <Notice kind="warning" title={await refusalWords({ code: "classes_in_use" })} />
        </div>
      ) : (
        <PartForm
          id="xep-loai"
          action={editClasses}
          initial={classValues(campaign)}
          campaign={campaign}
          save={common("save")}
          part="#xep-loai"
        >
          <ClassFields />
        </PartForm>
      )}
    </>
  );
}

async function ClassFields() {
  const t = await getTranslations("campaign.class");
  const schemes = await getTranslations("campaign.schemes");
  const { optional } = await formWords();
  return (
    <>
      <RadioField
        name="scheme"
        label={t("fields.scheme")}
        choices={classificationSchemes.map((value) => ({ value, label: schemes(value) }))}
      />
      <FieldList
        name="rows"
        legend={t("listNames.rows")}
        hint={t("hint")}
        {...(await rowWords(t))}
        max={classesMax}
      >
        <div className="col-span-full">
          <TextField name="name" label={t("fields.rows.name")} width="half" />
        </div>
        <NumberField name="minScore" label={t("fields.rows.minScore")} optional={optional} />
        <CheckboxField name="recognisable" label={t("fields.rows.recognisable")} />
        <CheckboxField name="outstanding" label={t("fields.rows.outstanding")} />
      </FieldList>
    </>
  );
}
