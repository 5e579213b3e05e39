import { getTranslations } from "next-intl/server";
import { CheckboxField, RadioField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/ui/section";
import { awardBases, roundingModes, voteBases } from "@/domain/commendation/lists";
import { formWords } from "../../form-words";
import { save } from "./actions";

type Props = {
  readonly units: readonly { readonly id: number; readonly name: string }[];
  readonly hidden: Readonly<Record<string, string | number | undefined>>;
  readonly initial: Record<string, unknown>;
};

/** A form of award: what it is called, what its papers say, what it pays, how it is voted. */
export async function AwardForm({ units, hidden, initial }: Props) {
  const t = await getTranslations("commendation");
  const common = await getTranslations("common");
  const words = await formWords();
  const parts = [
    { key: "what", fields: <WhatFields units={units} /> },
    { key: "bonus", fields: <BonusFields /> },
    { key: "vote", fields: <VoteFields /> },
    { key: "paper", fields: <PaperFields /> },
    { key: "source", fields: <SourceFields /> },
  ] as const;
  return (
    <Form
      id="hinh-thuc"
      action={save}
      initial={initial}
      hidden={{ ...hidden, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <div className="mt-6 max-w-3xl space-y-10">
        {parts.map(({ key, fields }) => (
          <Section key={key} id={`phan-${key}`} title={t(`awardForms.sections.${key}`)}>
            <div className="fields mt-4">{fields}</div>
          </Section>
        ))}
        <SubmitBar
          main={{ label: common("save") }}
          cancel={{ href: "/settings/awards", label: common("cancel") }}
        />
      </div>
    </Form>
  );
}

async function WhatFields({ units }: Pick<Props, "units">) {
  const t = await getTranslations("commendation.fields");
  const lists = await getTranslations("lists.awardBasis");
  const words = await formWords();
  return (
    <>
      <SelectField
        name="orgUnitId"
        label={t("orgUnitId")}
        empty={units.length > 1 ? words.choose : undefined}
        options={units.map((unit) => ({ value: String(unit.id), label: unit.name }))}
      />
      <TextField name="name" label={t("name")} width="half" />
      <RadioField
        name="basis"
        label={t("basis")}
        choices={awardBases.map((value) => ({ value, label: lists(value) }))}
      />
      <DateField name="validFrom" label={t("validFrom")} words={words.date} />
      <DateField name="validTo" label={t("validTo")} words={words.date} optional={words.optional} />
    </>
  );
}

async function BonusFields() {
  const t = await getTranslations("commendation");
  const lists = await getTranslations("lists.roundingMode");
  const names = ["individualMultiplier", "collectiveMultiplier", "householdMultiplier"] as const;
  return (
    <>
      {names.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t("hints.multiplier")}
        />
      ))}
      <RadioField
        name="rounding"
        label={t("fields.rounding")}
        choices={roundingModes.map((value) => ({ value, label: lists(value) }))}
      />
    </>
  );
}

async function VoteFields() {
  const t = await getTranslations("commendation.fields");
  const lists = await getTranslations("lists.voteBase");
  return (
    <>
      <NumberField name="thresholdPercent" label={t("thresholdPercent")} suffix="%" />
      <RadioField
        name="voteBase"
        label={t("voteBase")}
        choices={voteBases.map((value) => ({ value, label: lists(value) }))}
      />
    </>
  );
}

async function PaperFields() {
  const t = await getTranslations("commendation");
  const { optional } = await formWords();
  return (
    <>
      <TextField name="issuerName" label={t("fields.issuerName")} hint={t("hints.issuerName")} />
      <TextField name="issuerSuperior" label={t("fields.issuerSuperior")} optional={optional} />
      <TextField
        name="signerTitle"
        label={t("fields.signerTitle")}
        hint={t("hints.signerTitleForm")}
        width="half"
      />
      <TextField
        name="decisionSymbol"
        label={t("fields.decisionSymbol")}
        hint={t("hints.decisionSymbol")}
        width="short"
      />
      <TextField name="place" label={t("fields.place")} width="half" />
      <TextareaField
        name="legalBases"
        label={t("fields.legalBases")}
        hint={t("hints.legalBases")}
        rows={5}
      />
      <TextareaField
        name="recipients"
        label={t("fields.recipients")}
        hint={t("hints.recipients")}
        rows={4}
      />
    </>
  );
}

async function SourceFields() {
  const t = await getTranslations("commendation");
  return (
    <>
      <TextField name="source" label={t("fields.source")} hint={t("hints.source")} />
      <CheckboxField name="needsCheck" label={t("fields.needsCheck")} />
    </>
  );
}
