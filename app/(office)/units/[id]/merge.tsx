import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { StepPanel } from "@/components/workflow/step-panel";
import type { UnitDetail } from "@/db/queries/units";
import { formWords } from "../../form-words";
import { merge } from "../actions";

export type Heir = { readonly id: number; readonly name: string };

/** Ends a unit in another one of its level. */
export async function Merge({ unit, heirs }: { unit: UnitDetail; heirs: readonly Heir[] }) {
  const t = await getTranslations("admin.unit");
  const kinds = await getTranslations("lists.successionKind");
  const { form, choose, date, optional } = await formWords();
  const { id, version } = unit;
  return (
    <StepPanel
      id="sap-nhap"
      label={t("merge")}
      action={merge}
      initial={{ kind: "merge" }}
      hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
      words={form}
      submit={{ label: t("merge") }}
    >
      <p className="text-ink-2">{t("mergeText")}</p>
      <SelectField
        name="toId"
        label={t("fields.toId")}
        options={heirs.map((heir) => ({ value: String(heir.id), label: heir.name }))}
        empty={choose}
      />
      <RadioField
        name="kind"
        label={t("fields.kind")}
        choices={(["merge", "dissolve"] as const).map((value) => ({ value, label: kinds(value) }))}
      />
      <DateField name="onDate" label={t("fields.onDate")} words={date} />
      <TextField name="legalText" label={t("fields.legalText")} />
      <TextField name="note" label={t("fields.note")} optional={optional} />
    </StepPanel>
  );
}
