import { getTranslations } from "next-intl/server";
import { Autosave } from "@/components/form/autosave";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { Section } from "@/components/ui/section";
import { registrationLimits } from "@/domain/model-registration/limits";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../form-words";
import { autosave, save } from "./actions";
import type { Remarks } from "./field-words";
import { HowFields, WhatFields, WhyFields } from "./form-fields";
import type { FormLists } from "./form-lists";
import { WhenFields, WhoFields } from "./plan-fields";

type Props = {
  readonly lists: FormLists;
  readonly hidden: Readonly<Record<string, string | number | undefined>>;
  readonly initial: Record<string, unknown>;
  /** What the committee remarked on single fields when it sent the registration back. */
  readonly remarks?: Remarks;
  /** The registration that a new one carries on: what was typed for it is kept apart. */
  readonly from?: number;
};

const constraints = Object.fromEntries(
  Object.entries(registrationLimits).map(([name, maxLength]) => [name, { maxLength }]),
);

/** The registration form: the ten fields of the real one, in its order, under six headings. */
export async function RegistrationForm({ lists, hidden, initial, remarks = {}, from }: Props) {
  const t = await getTranslations("registration");
  const common = await getTranslations("common");
  const words = await formWords();
  const own = hidden["id"] ?? ["moi", hidden["roundId"], from].filter(Boolean).join("-");
  const { personId } = await requireViewer();
  const parts = [
    { key: "what", fields: <WhatFields lists={lists} remarks={remarks} /> },
    { key: "why", fields: <WhyFields remarks={remarks} /> },
    { key: "how", fields: <HowFields remarks={remarks} /> },
    { key: "who", fields: <WhoFields remarks={remarks} /> },
    { key: "when", fields: <WhenFields remarks={remarks} /> },
  ] as const;
  return (
    <Form
      id="dang-ky"
      action={save}
      initial={initial}
      constraints={constraints}
      hidden={{ ...hidden, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <Autosave
        action={autosave}
        intent="save"
        storageKey={`${personId}-dang-ky-${own}`}
        words={words.autosave}
      />
      <div className="mt-6 max-w-3xl space-y-10">
        {parts.map(({ key, fields }) => (
          <Section key={key} id={`phan-${key}`} title={t(`sections.${key}`)}>
            <div className="fields mt-4">{fields}</div>
          </Section>
        ))}
        <SubmitBar
          main={{ label: t("form.saveAndReview"), name: "intent", value: "submit" }}
          others={[{ label: common("saveDraft"), name: "intent", value: "save" }]}
          cancel={{ href: "/registrations", label: common("cancel") }}
        />
      </div>
    </Form>
  );
}
