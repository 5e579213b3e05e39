import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { Section } from "@/components/ui/section";
import { dayBoxesOf } from "../../day-boxes";
import { formWords } from "../../form-words";
import { decide } from "../actions";
import { DecisionFields, decisionConstraints } from "../decision-fields";
import type { ShownList } from "./load";

/** Number, day and signer of the decision on a frozen list, as they stand on the paper. */
export async function DecideForm({
  shown: { list, nextNumber, today },
  signer,
}: {
  shown: ShownList;
  /** Who signs unless another is typed. */
  signer: string;
}) {
  const t = await getTranslations("recognition");
  const paper = await getTranslations("recognition.paper");
  const { form } = await formWords();
  const { id, version } = list.list;
  return (
    <div className="mt-8 max-w-3xl">
      <Section id="quyet-dinh" title={t("decide.title")} finding={t("decide.lead")}>
        <Form
          id="ghi-quyet-dinh"
          action={decide}
          initial={{
            decidedOn: dayBoxesOf(today),
            abstractLine: paper("summary", { year: String(list.roundYear) }),
            signerName: signer,
            signerTitle: list.signerTitle,
          }}
          constraints={decisionConstraints}
          hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
          words={form}
        >
          <DecisionFields nextNumber={nextNumber} symbol={list.symbol} />
          <SubmitBar main={{ label: t("decide.submit") }} />
        </Form>
      </Section>
    </div>
  );
}
