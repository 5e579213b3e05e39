import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { KnownRow } from "@/components/form/known-row";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { canonicalFields } from "@/domain/campaign/lists";
import type { CampaignList } from "@/domain/campaign/schema";
import { formWords } from "../../../../form-words";

/** One entry of a list; only entries that stand already can be retired. */
export async function EntryFields({ list }: { list: CampaignList }) {
  const t = await getTranslations("campaign.list.fields.rows");
  return (
    <>
      <div className="col-span-full">
        <TextField name="name" label={t("name")} />
      </div>
      {list === "fields" ? <CanonicalField /> : null}
      {list === "topics" ? <SpanFields /> : null}
      <KnownRow name="id">
        <CheckboxField name="retired" label={t("retired")} />
      </KnownRow>
    </>
  );
}

async function CanonicalField() {
  const t = await getTranslations("campaign.list.fields.rows");
  const names = await getTranslations("lists.canonicalField");
  return (
    <SelectField
      name="canonical"
      label={t("canonical")}
      options={canonicalFields.map((value) => ({ value, label: names(value) }))}
    />
  );
}

async function SpanFields() {
  const t = await getTranslations("campaign.list.fields.rows");
  const { date, optional } = await formWords();
  return (
    <div className="col-span-full flex flex-wrap gap-x-8 gap-y-4">
      <DateField name="validFrom" label={t("validFrom")} words={date} optional={optional} />
      <DateField name="validTo" label={t("validTo")} words={date} optional={optional} />
    </div>
  );
}
