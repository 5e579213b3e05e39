import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import type { OwnedRound } from "@/db/queries/rounds";
import { recognitionLimits } from "@/domain/recognition/schema";
import { formWords } from "../form-words";
import { create } from "./actions";

/** Begins a list of a round that has classified registrations on no list. */
export async function CreateForm({
  rounds,
}: {
  rounds: readonly (OwnedRound & { count: number })[];
}) {
  const t = await getTranslations("recognition");
  // Kept with the list, whoever reads it: official lines are Vietnamese.
  const official = await getTranslations({ locale: "vi", namespace: "recognition.create" });
  const { form } = await formWords();
  const [first] = rounds;
  return (
    <div className="mt-10 max-w-3xl">
      <Section id="lap-danh-sach" title={t("create.title")}>
        {first ? (
          <Form
            id="danh-sach"
            action={create}
            initial={{
              roundId: String(first.id),
              title: official("defaultTitle", { year: String(first.year) }),
            }}
            constraints={{ title: { maxLength: recognitionLimits.title } }}
            hidden={{ idempotencyKey: crypto.randomUUID() }}
            words={form}
            guard={false}
          >
            <div className="fields mt-4">
              <SelectField
                name="roundId"
                label={t("fields.roundId")}
                hint={t("create.hint")}
                options={rounds.map(({ id, name, campaignName, count }) => ({
                  value: String(id),
                  label: `${campaignName} – ${name} (${count})`,
                }))}
              />
              <TextField name="title" label={t("fields.title")} />
            </div>
            <SubmitBar main={{ label: t("create.submit") }} />
          </Form>
        ) : (
          <p className="mt-2 text-ink-2">{t("create.none")}</p>
        )}
      </Section>
    </div>
  );
}
