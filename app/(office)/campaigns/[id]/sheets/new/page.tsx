import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-field";
import { FieldList } from "@/components/form/field-list";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { criteriaMax } from "@/domain/campaign/lists";
import { formWords } from "../../../../form-words";
import { publishSheet } from "../../../actions";
import { sheetValues } from "../../../form-values";
import { Heading } from "../../heading";
import { loadToManage } from "../../load";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("sheet.new") };
}

export default async function NewSheetPage(props: PageProps<"/campaigns/[id]/sheets/new">) {
  const campaign = await loadToManage(props.params);
  const t = await getTranslations("campaign.sheet");
  const common = await getTranslations("common");
  const words = await formWords();
  const { id, version } = campaign;
  return (
    <>
      <Heading campaign={campaign} title={t("new")} />
      <div className="mt-4 max-w-3xl">
        <Notice title={t("newText")} />
      </div>
      <Form
        id="bang-diem-moi"
        action={publishSheet}
        initial={sheetValues(campaign)}
        hidden={{ campaignId: id, version, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
      >
        <div className="fields mt-6">
          <SheetFields />
        </div>
        <SubmitBar
          main={{ label: t("new") }}
          cancel={{ href: `/campaigns/${id}`, label: common("cancel") }}
        />
      </Form>
    </>
  );
}

async function SheetFields() {
  const t = await getTranslations("campaign.sheet");
  const { optional, move } = await formWords();
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
        rowLabel={String(t.raw("row"))}
        addLabel={t("add")}
        removeLabel={String(t.raw("remove"))}
        moves={{
          ...move,
          spokenUp: String(t.raw("up")),
          spokenDown: String(t.raw("down")),
        }}
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
