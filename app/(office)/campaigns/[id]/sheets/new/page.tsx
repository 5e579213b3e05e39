import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-field";
import { FieldList } from "@/components/form/field-list";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { criteriaMax } from "@/domain/campaign/lists";
import { formWords } from "../../../../form-words";
import { publishSheet } from "../../../actions";
import { sheetValues } from "../../../form-values";
import { Heading } from "../../heading";
import { loadToManage } from "../../load";
import { PartForm, rowWords } from "../../part-form";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("sheet.new") };
}

export default async function NewSheetPage(props: PageProps<"/campaigns/[id]/sheets/new">) {
  const campaign = await loadToManage(props.params);
  const t = await getTranslations("campaign.sheet");
  return (
    <>
      <Heading campaign={campaign} title={t("new")} />
      <div className="mt-4 max-w-3xl">
        <Notice title={t("newText")} />
      </div>
      <PartForm
        id="bang-diem-moi"
        action={publishSheet}
        initial={sheetValues(campaign)}
        campaign={campaign}
        save={t("new")}
      >
        <SheetFields />
      </PartForm>
    </>
  );
}

async function SheetFields() {
  const t = await getTranslations("campaign.sheet");
  const { optional } = await formWords();
  return (
    <>
      <TextField name="name" label={t("fields.name")} />
      <NumberField
        name="totalPoints"
        label={t("fields.totalPoints")}
        hint={t("hints.totalPoints")}
      />
      <CheckboxField
        name="isReference"
        label={t("fields.isReference")}
        hint={t("hints.isReference")}
      />
      <FieldList
        name="criteria"
        legend={t("listNames.criteria")}
        hint={t("hints.criteria")}
        {...(await rowWords(t))}
        max={criteriaMax}
      >
        <TextField name="groupName" label={t("fields.criteria.groupName")} />
        <NumberField name="maxPoints" label={t("fields.criteria.maxPoints")} />
        <div className="col-span-full">
          <TextField name="name" label={t("fields.criteria.name")} />
        </div>
        <div className="col-span-full">
          <TextField name="guidance" label={t("fields.criteria.guidance")} optional={optional} />
        </div>
      </FieldList>
    </>
  );
}
