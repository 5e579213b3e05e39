import { getTranslations } from "next-intl/server";
import { CheckboxGroupField, RadioField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Assignable, Member } from "@/db/queries/assignment";
import { formWords } from "../../form-words";
import { assign } from "./actions";

/** Who inspects and who scores the chosen registrations. */
export async function AssignForm({
  roundId,
  chosen,
  members,
}: {
  roundId: number;
  chosen: readonly Assignable[];
  members: readonly Member[];
}) {
  const t = await getTranslations("assessment.assign");
  const common = await getTranslations("common");
  const { form, optional } = await formWords();
  const [only] = chosen;
  const one = chosen.length === 1;
  const seated = (kind: "team" | "committee") =>
    one
      ? (only?.seats ?? [])
          .filter((seat) => seat.kind === kind)
          .map(({ personId }) => String(personId))
      : [];
  if (members.length === 0) return <Notice kind="warning" title={t("noMembers")} />;
  return (
    <Form
      id="phan-cong"
      action={assign}
      initial={{
        inspectorIds: seated("team"),
        scorerIds: seated("committee"),
        teamName: one ? only?.seats.find((seat) => seat.teamName)?.teamName : "",
        mode: one ? "set" : "add",
      }}
      hidden={{ idempotencyKey: crypto.randomUUID() }}
      words={form}
    >
      <div className="mt-6 max-w-3xl space-y-8">
        <Section id="ho-so-da-chon" title={t("selected", { count: chosen.length })}>
          <ul className="mt-2 list-disc pl-5">
            {chosen.map(({ id, name, unitName }, row) => (
              <li key={id}>
                <input type="hidden" name={`registrationIds[${row}]`} value={id} />
                {name} <span className="text-ink-2">– {unitName}</span>
              </li>
            ))}
          </ul>
        </Section>
        <div className="fields">
          <People name="inspectorIds" members={members} />
          <TextField
            name="teamName"
            label={t("fields.teamName")}
            hint={t("teamNameHint")}
            optional={optional}
          />
          <People name="scorerIds" members={members} />
          {one ? (
            <input type="hidden" name="mode" value="set" />
          ) : (
            <RadioField
              name="mode"
              label={t("fields.mode")}
              choices={[
                { value: "add", label: t("modeAdd") },
                { value: "set", label: t("modeSet"), hint: t("modeSetHint") },
              ]}
            />
          )}
        </div>
        <SubmitBar
          main={{ label: t("submit") }}
          cancel={{ href: `/assessments/assign?round=${roundId}`, label: common("cancel") }}
        />
      </div>
    </Form>
  );
}

async function People({
  name,
  members,
}: {
  name: "inspectorIds" | "scorerIds";
  members: readonly Member[];
}) {
  const t = await getTranslations("assessment.assign");
  return (
    <CheckboxGroupField
      name={name}
      label={t(`fields.${name}`)}
      choices={members.map(({ id, name: person, title, load, conflicts }) => ({
        value: String(id),
        label: person,
        hint:
          conflicts.length > 0
            ? t("conflict", { title, count: conflicts.length })
            : t("load", { title, count: load }),
      }))}
    />
  );
}
