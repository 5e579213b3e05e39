import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { Section } from "@/components/ui/section";
import { StepPanel } from "@/components/workflow/step-panel";
import { roles } from "@/domain/access/roles";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import { formWords } from "../../form-words";
import { unitOptions } from "../../unit-options";
import { giveRole, takeRole } from "../actions";
import type { Units } from "../person-fields";
import type { Person } from "./page";

/** Roles held and once held, each with its unit and days; nobody changes their own. */
export async function Roles({
  person,
  units,
  self,
}: {
  person: Person;
  units: Units;
  self: boolean;
}) {
  const t = await getTranslations("admin.person");
  return (
    <Section id="vai-tro" title={t("roles")} finding={t("rolesText")}>
      <ul className="mt-2">
        {person.roles.map((held) => (
          <li key={held.id} className="border-b border-line py-2.5">
            <Role held={held} self={self} personId={person.id} />
          </li>
        ))}
      </ul>
      {self || person.deactivatedAt ? null : <GiveRole person={person} units={units} />}
    </Section>
  );
}

type Held = Person["roles"][number];

async function Role({ held, self, personId }: { held: Held; self: boolean; personId: number }) {
  const t = await getTranslations("admin.person");
  const names = await getTranslations("lists.role");
  const words = await formWords();
  const over = held.validTo !== null && held.validTo <= plainDateOf(now());
  const span = held.validTo
    ? t("fromTo", { from: formatDate(held.validFrom), to: formatDate(held.validTo) })
    : t("from", { from: formatDate(held.validFrom) });
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <span>
        <b>{names(held.role)}</b> – {held.unitName}
        <span className="block text-sm text-ink-2">{span}</span>
      </span>
      {self || over ? null : (
        <StepPanel
          id={`thoi-vai-${held.id}`}
          label={t("endRole")}
          action={takeRole}
          hidden={{ assignmentId: held.id, personId, idempotencyKey: crypto.randomUUID() }}
          words={words.form}
          submit={{ label: t("endRole") }}
        >
          <DateField
            name="validTo"
            label={t("fields.validTo")}
            words={words.date}
            hint={t("hints.today")}
          />
        </StepPanel>
      )}
    </div>
  );
}

async function GiveRole({ person, units }: { person: Person; units: Units }) {
  const t = await getTranslations("admin.person");
  const names = await getTranslations("lists.role");
  const words = await formWords();
  return (
    <div className="mt-4">
      <StepPanel
        id="trao-vai"
        label={t("giveRole")}
        main
        action={giveRole}
        hidden={{ personId: person.id, idempotencyKey: crypto.randomUUID() }}
        words={words.form}
        submit={{ label: t("giveRole") }}
      >
        <SelectField
          name="role"
          label={t("fields.role")}
          options={roles.map((value) => ({ value, label: names(value) }))}
          empty={words.choose}
        />
        <SelectField
          name="orgUnitId"
          label={t("fields.orgUnitId")}
          options={unitOptions(units)}
          empty={words.choose}
        />
        <DateField
          name="validFrom"
          label={t("fields.validFrom")}
          words={words.date}
          hint={t("hints.today")}
        />
      </StepPanel>
    </div>
  );
}
