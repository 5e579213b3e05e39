import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { RadioField } from "@/components/form/choice-field";
import { FieldList } from "@/components/form/field-list";
import type { FormAction } from "@/components/form/form-reply";
import { SelectField } from "@/components/form/select-field";
import { TextareaField } from "@/components/form/textarea-field";
import { completenessFields } from "@/domain/model-registration/completeness";
import { holdReasons } from "@/domain/model-registration/lists";
import type { RegistrationStep } from "@/domain/model-registration/workflow";
import { formWords } from "../../form-words";
import { StepForm } from "../../step-form";
import { accept, giveBack, resume, suspend, withdraw } from "../actions";
import type { Dossier } from "./load";

/** Steps that are not the next one on the way: shown after it, quietly. */
export const sideSteps: readonly RegistrationStep[] = [
  "withdraw",
  "suspend",
  "reopen",
  "revoke",
  "return",
];

/** Steps that have a page of their own. */
export function pageOfStep(step: RegistrationStep, id: number): string | null {
  const pages: Partial<Record<RegistrationStep, string>> = {
    submit: `/registrations/${id}/review`,
    self_report: `/registrations/${id}/report`,
    appraise: `/registrations/${id}/inspection`,
    classify: `/classification?ids=${id}`,
    reopen: `/registrations/${id}/reopen`,
    revoke: `/registrations/${id}/revoke`,
  };
  return pages[step] ?? null;
}

const actions: Partial<Record<RegistrationStep, FormAction>> = {
  accept,
  return: giveBack,
  withdraw,
  suspend,
  resume,
};

/** The form of a step that has no page of its own; null for those that have one. */
export async function FormOfStep({ step, dossier }: { step: RegistrationStep; dossier: Dossier }) {
  const words = await getTranslations("workflow.registration");
  const action = actions[step];
  if (!action) return null;
  const [label, main] = [words(`step.${step}`), !sideSteps.includes(step)];
  return (
    <StepForm {...{ step, label, main, action }} subject={dossier.subject}>
      <Questions step={step} />
    </StepForm>
  );
}

async function Questions({ step }: { step: RegistrationStep }): Promise<ReactNode> {
  const t = await getTranslations("registration");
  const lists = await getTranslations("lists");
  if (step === "accept") return <p>{t("confirm.accept")}</p>;
  const reason = <TextareaField name="reason" label={t("fields.reason")} rows={3} />;
  if (step === "return") {
    return (
      <>
        {reason}
        <FieldNotes />
      </>
    );
  }
  if (step !== "suspend") return reason;
  return (
    <>
      <RadioField
        name="hold"
        label={t("fields.hold")}
        choices={holdReasons.map((value) => ({ value, label: lists(`holdReason.${value}`) }))}
      />
      {reason}
    </>
  );
}

/** Remarks on single fields, so that the unit sees each one where it belongs. */
async function FieldNotes() {
  const t = await getTranslations("registration");
  const { optional } = await formWords();
  const options = completenessFields.map((value) => ({
    value,
    label: value === "targets" ? t("listNames.targets") : t(`fields.${value}`),
  }));
  return (
    <FieldList
      name="notes"
      legend={t("listNames.notes")}
      rowLabel={String(t.raw("form.noteRow"))}
      addLabel={t("form.addNote")}
      removeLabel={String(t.raw("form.removeNote"))}
      max={completenessFields.length}
      wide
    >
      <SelectField name="field" label={t("fields.notes.field")} options={options} />
      <TextareaField name="note" label={t("fields.notes.note")} rows={2} optional={optional} />
    </FieldList>
  );
}
