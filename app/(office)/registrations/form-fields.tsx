import { getTranslations } from "next-intl/server";
import { CheckboxGroupField, RadioField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { FieldList } from "@/components/form/field-list";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { UnitField } from "@/components/form/unit-field";
import { resourcesMax, targetsMax } from "@/domain/model-registration/limits";
import {
  emulationModelKinds,
  formVariants,
  registrationTypes,
  resourceSources,
  resourceUnits,
  subjectTypes,
} from "@/domain/model-registration/lists";
import { formWords } from "../form-words";
import { unitOptions } from "../unit-options";
import { type FormLists, optionsOf } from "./form-lists";

async function wordsOf() {
  const t = await getTranslations("registration");
  return { t, lists: await getTranslations("lists"), words: await formWords() };
}

/** What is registered, by whom, as what. */
export async function WhatFields({
  lists: { units, fields, topics, movements },
}: {
  lists: FormLists;
}) {
  const { t, lists, words } = await wordsOf();
  return (
    <>
      <TextField name="name" label={t("fields.name")} hint={t("hints.name")} />
      <UnitField
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
      <TextField name="subjectName" label={t("fields.subjectName")} hint={t("hints.subjectName")} />
      <SelectField
        name="fieldId"
        label={t("fields.fieldId")}
        options={optionsOf(fields)}
        empty={words.choose}
      />
      <SelectField
        name="topicId"
        label={t("fields.topicId")}
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
export async function WhyFields() {
  const { t, words } = await wordsOf();
  return (
    <>
      {(["rationale", "objectives", "successCriteria"] as const).map((name) => (
        <TextareaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          leftWord={words.left}
        />
      ))}
      <FieldList
        name="targets"
        legend={t("listNames.targets")}
        hint={t("hints.targets")}
        rowLabel={String(t.raw("form.targetRow"))}
        addLabel={t("form.addTarget")}
        removeLabel={String(t.raw("form.removeTarget"))}
        max={targetsMax}
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
export async function HowFields() {
  const { t, words } = await wordsOf();
  return (
    <>
      <TextareaField
        name="approach"
        label={t("fields.approach")}
        hint={t("hints.approach")}
        rows={6}
        leftWord={words.left}
      />
      <TextareaField
        name="resultsSoFar"
        label={t("fields.resultsSoFar")}
        hint={t("hints.resultsSoFar")}
        optional={words.optional}
        leftWord={words.left}
      />
      <TextField
        name="locationText"
        label={t("fields.locationText")}
        hint={t("hints.locationText")}
      />
      <TextField name="targetGroup" label={t("fields.targetGroup")} hint={t("hints.targetGroup")} />
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

/** Who answers for it, who helps, with what. */
export async function WhoFields() {
  const { t, lists, words } = await wordsOf();
  const sources = resourceSources.map((value) => ({
    value,
    label: [lists(`resourceSource.${value}`), lists(`resourceUnit.${resourceUnits[value]}`)]
      .filter(Boolean)
      .join(" – "),
  }));
  return (
    <>
      <TextField
        name="leadOrganisation"
        label={t("fields.leadOrganisation")}
        hint={t("hints.leadOrganisation")}
      />
      <TextareaField
        name="partners"
        label={t("fields.partners")}
        hint={t("hints.partners")}
        optional={words.optional}
        rows={3}
      />
      <TextareaField
        name="resourcesText"
        label={t("fields.resourcesText")}
        hint={t("hints.resourcesText")}
        rows={3}
      />
      <FieldList
        name="resources"
        legend={t("listNames.resources")}
        rowLabel={String(t.raw("form.resourceRow"))}
        addLabel={t("form.addResource")}
        removeLabel={String(t.raw("form.removeResource"))}
        max={resourcesMax}
      >
        <SelectField name="source" label={t("fields.resources.source")} options={sources} />
        <NumberField name="planned" label={t("fields.resources.planned")} />
        <TextField name="note" label={t("fields.resources.note")} optional={words.optional} />
      </FieldList>
      <TextField name="personInCharge" label={t("fields.personInCharge")} width="half" />
      <TextField
        name="phone"
        type="tel"
        label={t("fields.phone")}
        hint={t("hints.phone")}
        width="half"
      />
    </>
  );
}

/** When, and what comes out. */
export async function WhenFields() {
  const { t, words } = await wordsOf();
  return (
    <>
      <DateField name="startOn" label={t("fields.startOn")} words={words.date} />
      <DateField
        name="endOn"
        label={t("fields.endOn")}
        words={words.date}
        optional={words.optional}
      />
      <TextareaField
        name="milestones"
        label={t("fields.milestones")}
        optional={words.optional}
        rows={3}
      />
      <DateField name="reviewOn" label={t("fields.reviewOn")} words={words.date} />
      <TextareaField
        name="expectedOutputs"
        label={t("fields.expectedOutputs")}
        hint={t("hints.expectedOutputs")}
        leftWord={words.left}
      />
      <TextareaField
        name="replicability"
        label={t("fields.replicability")}
        hint={t("hints.replicability")}
        rows={3}
        leftWord={words.left}
      />
    </>
  );
}
