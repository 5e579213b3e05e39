import { getTranslations } from "next-intl/server";
import { CheckboxGroupField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { Section } from "@/components/ui/section";
import { StepPanel } from "@/components/workflow/step-panel";
import { formatDate } from "@/lib/format";
import { formWords } from "../../form-words";
import { setWork } from "../actions";
import type { Units } from "../person-fields";
import type { Person } from "./page";

/** Organisations the person works in: nobody assesses, votes on or signs for their own. */
export async function Work({ person, units }: { person: Person; units: Units }) {
  const t = await getTranslations("admin.person");
  const words = await formWords();
  const current = person.works.filter((work) => work.validTo === null);
  const places = placesOf(person, units);
  return (
    <Section id="noi-lam-viec" title={t("work")} finding={t("workText")}>
      {person.works.length === 0 ? <p className="mt-2 text-ink-2">{t("noWork")}</p> : null}
      <ul className="mt-2 empty:hidden">
        {person.works.map((work) => (
          <li key={work.id} className="border-b border-line py-2.5">
            {work.unitName}
            <span className="block text-sm text-ink-2">
              {work.validTo
                ? t("fromTo", { from: formatDate(work.validFrom), to: formatDate(work.validTo) })
                : t("from", { from: formatDate(work.validFrom) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <StepPanel
          id="doi-noi-lam-viec"
          label={t("changeWork")}
          action={setWork}
          initial={{ orgUnitIds: current.map((work) => String(work.orgUnitId)) }}
          hidden={{ personId: person.id, idempotencyKey: crypto.randomUUID() }}
          words={words.form}
          submit={{ label: t("changeWork") }}
        >
          <CheckboxGroupField
            name="orgUnitIds"
            label={t("fields.orgUnitIds")}
            choices={places.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <DateField
            name="validFrom"
            label={t("fields.validFrom")}
            words={words.date}
            hint={t("hints.today")}
          />
        </StepPanel>
      </div>
    </Section>
  );
}

/** The organisations of the commune that looks after the account, and where the person works. */
function placesOf({ homeUnitId, works }: Person, units: Units) {
  const home = units.find(({ id }) => id === homeUnitId);
  const worked = new Set(works.map(({ orgUnitId }) => orgUnitId));
  const near = ({ id, areaId }: Units[number]) =>
    home === undefined || home.level === "province" || areaId === home.areaId || worked.has(id);
  return units.filter((unit) => unit.level === "organisation" && near(unit));
}
