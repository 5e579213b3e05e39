import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { recognitionLimits } from "@/domain/recognition/schema";
import { formatTwoDigits } from "@/lib/format";
import { formWords } from "../form-words";

export const decisionConstraints = Object.fromEntries(
  Object.entries(recognitionLimits).map(([name, maxLength]) => [name, { maxLength }]),
);

/** What every decision of the recognising body asks: number, day, summary, signer. */
export async function DecisionFields({
  nextNumber,
  symbol,
}: {
  nextNumber: number;
  symbol: string;
}) {
  const t = await getTranslations("recognition");
  const words = await formWords();
  return (
    <div className="fields mt-4">
      <NumberField
        name="number"
        label={t("fields.number")}
        hint={t("decide.numberHint", { number: formatTwoDigits(nextNumber) })}
        suffix={symbol}
        optional={words.optional}
      />
      <DateField name="decidedOn" label={t("fields.decidedOn")} words={words.date} />
      <TextField name="abstractLine" label={t("fields.abstractLine")} />
      <TextField name="signerName" label={t("fields.signerName")} width="half" />
      <TextField
        name="signerTitle"
        label={t("fields.signerTitle")}
        hint={t("decide.titleHint")}
        width="half"
      />
    </div>
  );
}
