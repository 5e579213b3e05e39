import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { unitsFor } from "@/db/queries/units-for";
import { formWords } from "../form-words";
import { unitOptions } from "../unit-options";

export type Units = Awaited<ReturnType<typeof unitsFor>>;

/** Name, title, contacts and the unit whose administrator looks after the person. */
export async function PersonFields({ units }: { units: Units }) {
  const t = await getTranslations("admin.person.fields");
  const words = await formWords();
  return (
    <>
      <TextField name="name" label={t("name")} width="half" />
      <TextField name="title" label={t("title")} />
      <SelectField
        name="homeUnitId"
        label={t("homeUnitId")}
        options={unitOptions(units)}
        empty={words.choose}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        width="half"
        optional={words.optional}
      />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        width="half"
        optional={words.optional}
      />
    </>
  );
}
