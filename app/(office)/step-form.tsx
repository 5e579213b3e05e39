import type { ReactNode } from "react";
import type { FormAction } from "@/components/form/form-reply";
import { StepPanel } from "@/components/workflow/step-panel";
import { formWords } from "./form-words";

type Props = {
  step: string;
  label: string;
  main: boolean;
  action: FormAction;
  /** What the step is taken on, as it was seen. */
  subject: { readonly id: number; readonly version: number };
  children: ReactNode;
};

/** A step's button and the questions it asks, opened in place. */
export async function StepForm({ step, label, main, action, subject, children }: Props) {
  const { form } = await formWords();
  const { id, version } = subject;
  return (
    <StepPanel
      id={`buoc-${step}`}
      label={label}
      main={main}
      action={action}
      hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
      words={form}
      submit={{ label }}
    >
      {children}
    </StepPanel>
  );
}
