import { CheckboxGroupField, RadioField } from "@/components/form/choice-field";
import { FieldList } from "@/components/form/field-list";
import { NumberField } from "@/components/form/number-field";
import { PickerField } from "@/components/form/picker-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { targetsMax } from "@/domain/model-registration/limits";
import {
  emulationModelKinds,
  formVariants,
  registrationTypes,
  subjectTypes,
} from "@/domain/model-registration/lists";
import { unitOptions } from "../unit-options";
import { type FieldsProps, fieldWords } from "./field-words";
import { earlierOptions, type FormLists, optionsOf } from "./form-lists";

/** What is registered, by whom, as what. */
export async function WhatFields({
  lists: { units, earlier, fields, topics, movements },
  remarks,
}: FieldsProps & {
  lists: FormLists;
}) {
  const { t, lists, words, hint, field } = await fieldWords(remarks);
  return (
    <>
      <TextField {...field("name")} />
      <PickerField
        name="orgUnitId"
        label={t("fields.orgUnitId")}
        groups={unitOptions(units)}
        empty={words.choose}
        words={words.unit}
      />
      <RadioField
        name="variant"
        label={t("fields.variant")}
        choices={formVariants.map((value) => ({ value, label: lists(`formVariant.${value}`) }))}
      />
      <RadioField
        name="type"
        label={t("fields.type")}
        choices={registrationTypes.map((value) => ({
          value,
          label: lists(`registrationType.${value}`),
        }))}
      />
      {/* Without a rule for it the browser shows the box, and the server passes over it. */}
      <div className="in-[form:has([name=type][value=new]:checked)]:hidden">
        <PickerField
          {...field("previousId")}
          groups={earlierOptions(earlier, (one) => t("form.previous", one))}
          empty={t("form.noPrevious")}
          words={{ none: t("form.noneFound"), open: t("form.openPrevious") }}
        />
      </div>
      <RadioField
        name="kind"
        label={t("fields.kind")}
        choices={emulationModelKinds.map((value) => ({ value, label: lists(`kind.${value}`) }))}
      />
      <RadioField
        name="subjectType"
        label={t("fields.subjectType")}
        choices={subjectTypes.map((value) => ({ value, label: lists(`subjectType.${value}`) }))}
      />
      <TextField {...field("subjectName")} />
      <SelectField
        name="fieldId"
        label={t("fields.fieldId")}
        hint={hint("fieldId")}
        options={optionsOf(fields)}
        empty={words.choose}
      />
      <SelectField
        name="topicId"
        label={t("fields.topicId")}
        hint={hint("topicId")}
        options={optionsOf(topics)}
        empty={words.choose}
      />
      {movements.length > 0 ? (
        <CheckboxGroupField
          name="movementIds"
          label={t("fields.movementIds")}
          choices={optionsOf(movements)}
        />
      ) : null}
    </>
  );
}

/** The problem, the aim, the promises that can be measured. */
export async function WhyFields({ remarks }: FieldsProps) {
  const { t, words, hint, field } = await fieldWords(remarks);
  return (
    <>
      {(["rationale", "objectives", "successCriteria"] as const).map((name) => (
        <TextareaField key={name} {...field(name)} leftWord={words.left} />
      ))}
      <FieldList
        name="targets"
        legend={t("listNames.targets")}
        hint={hint("targets", t("hints.targets"))}
        rowLabel={String(t.raw("form.targetRow"))}
        addLabel={t("form.addTarget")}
        removeLabel={String(t.raw("form.removeTarget"))}
        max={targetsMax}
        wide
      >
        <TextField name="metric" label={t("fields.targets.metric")} />
        <NumberField name="planned" label={t("fields.targets.planned")} />
        <TextField name="unit" label={t("fields.targets.unit")} width="short" />
        <TextField name="proof" label={t("fields.targets.proof")} optional={words.optional} />
      </FieldList>
    </>
  );
}

/** What is done, where, with whom; for a running model also what came of it. */
export async function HowFields({ remarks }: FieldsProps) {
  const { t, words, field } = await fieldWords(remarks);
  return (
    <>
      <TextareaField {...field("approach")} rows={6} leftWord={words.left} />
      <TextareaField {...field("resultsSoFar")} optional={words.optional} leftWord={words.left} />
      <TextField {...field("locationText")} />
      <TextField {...field("targetGroup")} />
      {(["beneficiaryHouseholds", "beneficiaryPeople", "beneficiaryPoorHouseholds"] as const).map(
        (name) => (
          <NumberField
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            optional={words.optional}
          />
        ),
      )}
    </>
  );
}
