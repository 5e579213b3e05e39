import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/ui/section";
import type { CampaignChoices } from "@/db/queries/campaign-choices";
import { classificationSchemes } from "@/domain/campaign/lists";
import { formWords } from "../../form-words";
import { create } from "../actions";
import { CampaignFields } from "../campaign-fields";
import { RoundFields } from "../round-fields";

type Props = { readonly owner: { readonly id: number }; readonly choices: CampaignChoices };

const optionsOf = (rows: readonly { id: number; name: string }[]) =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));

/** A campaign with all it begins with; the owner is settled before. */
export async function NewCampaignForm({ owner, choices }: Props) {
  const t = await getTranslations("campaign");
  const common = await getTranslations("common");
  const words = await formWords();
  return (
    <Form
      id="dot-moi"
      action={create}
      initial={{
        recogniserUnitId: String(owner.id),
        codePrefix: "DVK",
        classificationScheme: "classes",
      }}
      hidden={{ orgUnitId: owner.id, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <div className="mt-6 max-w-3xl space-y-10">
        <CampaignFields />
        <Section id="cach-lam" title={t("rules")}>
          <div className="fields mt-4">
            <RuleFields choices={choices} />
          </div>
        </Section>
        <Section id="nam-dau" title={t("firstYear")}>
          <div className="fields mt-4">
            <RoundFields part="round." />
          </div>
        </Section>
        <Section id="danh-sach" title={t("beginning")} finding={t("beginningText")}>
          <div className="fields mt-4">
            {(["topics", "linkedMovements"] as const).map((name) => (
              <TextareaField
                key={name}
                name={name}
                label={t(`fields.${name}`)}
                hint={t("hints.oneALine")}
                optional={words.optional}
              />
            ))}
          </div>
        </Section>
        <SubmitBar
          main={{ label: t("new") }}
          cancel={{ href: "/campaigns", label: common("cancel") }}
        />
      </div>
    </Form>
  );
}

/** What stays as it is once the campaign is open. */
async function RuleFields({ choices }: Pick<Props, "choices">) {
  const t = await getTranslations("campaign");
  const { optional } = await formWords();
  return (
    <>
      <SelectField
        name="movementId"
        label={t("fields.movementId")}
        hint={t("hints.movementId")}
        options={optionsOf(choices.movements)}
        empty={t("newMovement")}
      />
      <TextField
        name="movementName"
        label={t("fields.movementName")}
        hint={t("hints.movementName")}
        optional={optional}
      />
      <SelectField
        name="recogniserUnitId"
        label={t("fields.recogniserUnitId")}
        hint={t("hints.recogniserUnitId")}
        options={optionsOf(choices.recognisers)}
      />
      <RadioField
        name="classificationScheme"
        label={t("fields.classificationScheme")}
        hint={t("hints.classificationScheme")}
        choices={classificationSchemes.map((value) => ({ value, label: t(`schemes.${value}`) }))}
      />
      <TextField
        name="codePrefix"
        label={t("fields.codePrefix")}
        hint={t("hints.codePrefix")}
        width="short"
      />
    </>
  );
}
