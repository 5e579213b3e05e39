import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { formWords } from "../form-words";
import { roundDays } from "./form-values";

/** Year, name and days of a round; `part` stands before the names inside a larger form. */
export async function RoundFields({ part = "" }: { part?: string }) {
  const t = await getTranslations("campaign");
  const words = await formWords();
  return (
    <>
      <TextField
        name={`${part}year`}
        label={t("fields.round.year")}
        width="short"
        inputMode="numeric"
      />
      <TextField
        name={`${part}name`}
        label={t("fields.round.name")}
        hint={t("hints.roundName")}
        width="half"
      />
      {roundDays.map((name) => (
        <DateField
          key={name}
          name={`${part}${name}`}
          label={t(`fields.round.${name}`)}
          words={words.date}
        />
      ))}
    </>
  );
}
