import { getTranslations } from "next-intl/server";
import { CheckboxGroupField, RadioField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/ui/section";
import type { InspectionRow } from "@/db/queries/assessment";
import type { Seat } from "@/db/queries/assignment";
import { assessmentLimits } from "@/domain/assessment/limits";
import { inspectionConclusions } from "@/domain/assessment/lists";
import type { PlainDate } from "@/domain/plain-date";
import { dayBoxesOf } from "../../../day-boxes";
import { formWords } from "../../../form-words";
import type { Dossier } from "../load";
import { inspect } from "./actions";

const constraints = Object.fromEntries(
  Object.entries(assessmentLimits).map(([name, maxLength]) => [name, { maxLength }]),
);

/** The record of a visit, as its minutes are written. */
export async function InspectionForm({
  dossier,
  record,
  teamName,
  seats,
  today,
}: {
  dossier: Dossier;
  record: InspectionRow | null;
  teamName: string;
  seats: readonly Seat[];
  today: PlainDate;
}) {
  const t = await getTranslations("assessment.inspection");
  const common = await getTranslations("common");
  const { form } = await formWords();
  const { id, version } = dossier.subject;
  const team = seats.filter(({ kind }) => kind === "team");
  const initial = record
    ? {
        ...record,
        inspectedOn: dayBoxesOf(record.inspectedOn),
        recommendationDueOn: dayBoxesOf(record.recommendationDueOn),
        memberIds: record.members.map((member) => String(member.id)),
      }
    : {
        teamName,
        inspectedOn: dayBoxesOf(today),
        memberIds: team.map(({ personId }) => String(personId)),
      };
  return (
    <Form
      id="kiem-tra"
      action={inspect}
      initial={initial}
      constraints={constraints}
      hidden={{
        id,
        version,
        inspectionId: record?.id,
        inspectionVersion: record?.version,
        idempotencyKey: crypto.randomUUID(),
      }}
      words={form}
    >
      <div className="max-w-3xl space-y-10">
        <Visit seats={seats} />
        <Found />
        <SubmitBar
          main={{ label: t("finish"), name: "intent", value: "appraise" }}
          others={[{ label: common("save"), name: "intent", value: "save" }]}
          cancel={{ href: `/registrations/${id}`, label: common("cancel") }}
        />
      </div>
    </Form>
  );
}

async function Visit({ seats }: { seats: readonly Seat[] }) {
  const t = await getTranslations("assessment.inspection");
  const words = await formWords();
  const people = new Map(seats.map(({ personId, name }) => [personId, name]));
  return (
    <Section id="phan-visit" title={t("sections.visit")}>
      <div className="fields mt-4">
        <TextField name="teamName" label={t("fields.teamName")} />
        <DateField name="inspectedOn" label={t("fields.inspectedOn")} words={words.date} />
        <TextField name="place" label={t("fields.place")} />
        <CheckboxGroupField
          name="memberIds"
          label={t("fields.memberIds")}
          choices={[...people].map(([personId, name]) => ({
            value: String(personId),
            label: name,
          }))}
        />
        <TextareaField
          name="attendees"
          label={t("fields.attendees")}
          hint={t("hints.attendees")}
          rows={3}
        />
      </div>
    </Section>
  );
}

async function Found() {
  const t = await getTranslations("assessment.inspection");
  const conclusions = await getTranslations("assessment.conclusion");
  const words = await formWords();
  return (
    <Section id="phan-found" title={t("sections.found")}>
      <div className="fields mt-4">
        <TextareaField
          name="findings"
          label={t("fields.findings")}
          hint={t("hints.findings")}
          rows={6}
          leftWord={words.left}
        />
        <TextareaField
          name="residentsComment"
          label={t("fields.residentsComment")}
          optional={words.optional}
          rows={3}
          leftWord={words.left}
        />
        <RadioField
          name="conclusion"
          label={t("fields.conclusion")}
          choices={inspectionConclusions.map((value) => ({ value, label: conclusions(value) }))}
        />
        <TextareaField
          name="recommendation"
          label={t("fields.recommendation")}
          optional={words.optional}
          rows={3}
          leftWord={words.left}
        />
        <DateField
          name="recommendationDueOn"
          label={t("fields.recommendationDueOn")}
          optional={words.optional}
          words={words.date}
        />
      </div>
    </Section>
  );
}
