import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { StepPanel } from "@/components/workflow/step-panel";
import type { UnitDetail } from "@/db/queries/units";
import { levelOf, parentLevels, unitTypes } from "@/domain/org/units";
import { formWords } from "../../form-words";
import { create, editContacts, rename } from "../actions";
import { type Heir, Merge } from "./merge";

/** What an administrator may do with a unit; closed ones keep only their contacts. */
export async function Manage({ unit, heirs }: { unit: UnitDetail; heirs: readonly Heir[] }) {
  const t = await getTranslations("admin.unit");
  const { form } = await formWords();
  const key = () => crypto.randomUUID();
  const seen = { id: unit.id, version: unit.version };
  return (
    <Section id="quan-ly" title={t("manage")}>
      <div className="mt-4 flex flex-wrap gap-3">
        <StepPanel
          id="sua-lien-he"
          label={t("editContacts")}
          action={editContacts}
          initial={{ address: unit.address, phone: unit.phone, email: unit.email }}
          hidden={{ ...seen, idempotencyKey: key() }}
          words={form}
          submit={{ label: t("editContacts") }}
        >
          <ContactFields />
        </StepPanel>
        {unit.closedOn ? null : (
          <>
            <StepPanel
              id="doi-ten"
              label={t("rename")}
              action={rename}
              initial={{ name: unit.name, code: unit.versions[0]?.code ?? "" }}
              hidden={{ ...seen, idempotencyKey: key() }}
              words={form}
              submit={{ label: t("rename") }}
            >
              <NameFields />
            </StepPanel>
            <StepPanel
              id="them-don-vi"
              label={t("create")}
              action={create}
              hidden={{ parentId: unit.id, idempotencyKey: key() }}
              words={form}
              submit={{ label: t("create") }}
            >
              <TypeField unit={unit} />
              <NameFields />
              <ContactFields />
            </StepPanel>
            {heirs.length > 0 ? <Merge unit={unit} heirs={heirs} /> : null}
          </>
        )}
      </div>
    </Section>
  );
}

async function TypeField({ unit }: { unit: UnitDetail }) {
  const t = await getTranslations("admin.unit");
  const types = await getTranslations("lists.unitType");
  const { choose } = await formWords();
  const possible = unitTypes.filter((type) => parentLevels[levelOf[type]].includes(unit.level));
  return (
    <SelectField
      name="type"
      label={t("fields.type")}
      options={possible.map((value) => ({ value, label: types(value) }))}
      empty={choose}
    />
  );
}

async function NameFields() {
  const t = await getTranslations("admin.unit.fields");
  const words = await formWords();
  return (
    <>
      <TextField name="name" label={t("name")} />
      <TextField name="code" label={t("code")} width="short" optional={words.optional} />
      <DateField name="validFrom" label={t("validFrom")} words={words.date} />
      <TextField name="legalText" label={t("legalText")} />
    </>
  );
}

async function ContactFields() {
  const t = await getTranslations("admin.unit.fields");
  const { optional } = await formWords();
  return (
    <>
      <TextField name="address" label={t("address")} optional={optional} />
      <TextField name="phone" type="tel" label={t("phone")} width="half" optional={optional} />
      <TextField name="email" type="email" label={t("email")} width="half" optional={optional} />
    </>
  );
}
