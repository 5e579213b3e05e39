import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { formatTwoDigits } from "@/lib/format";
import { formWords } from "../../form-words";

/** Date, number and signer of a paper; the next number of the series is named. */
export async function DecisionFields({ next, dateHint }: { next: number; dateHint?: string }) {
  const t = await getTranslations("commendation");
  const words = await formWords();
  return (
    <>
      <DateField
        name="decidedOn"
        label={t("fields.decidedOn")}
        hint={dateHint}
        words={words.date}
      />
      <NumberField
        name="number"
        label={t("fields.number")}
        hint={t("hints.number", { number: formatTwoDigits(next) })}
        optional={words.optional}
      />
      <TextareaField name="abstractLine" label={t("fields.abstractLine")} rows={2} />
      <TextField name="signerName" label={t("fields.signerName")} width="half" />
      <TextField
        name="signerTitle"
        label={t("fields.signerTitle")}
        hint={t("hints.signerTitle")}
        width="half"
      />
    </>
  );
}
