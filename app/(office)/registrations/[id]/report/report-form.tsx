import { getTranslations } from "next-intl/server";
import { Autosave } from "@/components/form/autosave";
import { RadioField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Section } from "@/components/ui/section";
import { reportLimits } from "@/domain/assessment/self-report";
import { reportProposals, resourceUnits } from "@/domain/model-registration/lists";
import { formatQuantity } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../../form-words";
import type { Dossier } from "../load";
import { autosave, send } from "./actions";
import { OwnScores } from "./own-scores";
import { reportValues } from "./report-values";

export type Sheet = readonly {
  readonly id: number;
  readonly name: string;
  readonly maxPoints: number;
}[];

const constraints = Object.fromEntries(
  Object.entries(reportLimits).map(([name, maxLength]) => [name, { maxLength }]),
);

/** The self-report: words, what each promise came to, and (where the unit wants) its own points. */
export async function ReportForm({
  dossier,
  criteria,
  own,
}: {
  dossier: Dossier;
  criteria: Sheet;
  own: ReadonlyMap<number, number>;
}) {
  const t = await getTranslations("assessment.report");
  const common = await getTranslations("common");
  const words = await formWords();
  const { personId } = await requireViewer();
  const { id } = dossier.subject;
  const { report } = dossier.assessed;
  return (
    <Form
      id="bao-cao"
      action={send}
      initial={reportValues(dossier, report, criteria, own)}
      constraints={constraints}
      hidden={{ id, version: report?.version, idempotencyKey: crypto.randomUUID() }}
      words={words.form}
    >
      <Autosave
        action={autosave}
        intent="save"
        storageKey={`${personId}-bao-cao-${id}`}
        words={words.autosave}
      />
      <div className="mt-6 max-w-3xl space-y-10">
        <Section id="phan-done" title={t("sections.done")}>
          <Told />
        </Section>
        <Reached dossier={dossier} />
        {criteria.length > 0 ? <OwnScores criteria={criteria} /> : null}
        <p>
          <a href="#tai-tep">{t("hints.filesFirst")}</a>
        </p>
        <SubmitBar
          main={{ label: t("send"), name: "intent", value: "send" }}
          others={[{ label: common("saveDraft"), name: "intent", value: "save" }]}
          cancel={{ href: `/registrations/${id}`, label: common("cancel") }}
        />
      </div>
    </Form>
  );
}

async function Told() {
  const t = await getTranslations("assessment.report");
  const lists = await getTranslations("lists");
  const words = await formWords();
  return (
    <div className="fields mt-4">
      {(["activities", "results"] as const).map((name) => (
        <TextareaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          rows={6}
          leftWord={words.left}
        />
      ))}
      {(["difficulties", "cellComment"] as const).map((name) => (
        <TextareaField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          optional={words.optional}
          rows={3}
          leftWord={words.left}
        />
      ))}
      {(["reachedHouseholds", "reachedPeople"] as const).map((name) => (
        <NumberField key={name} name={name} label={t(`fields.${name}`)} optional={words.optional} />
      ))}
      <RadioField
        name="proposal"
        label={t("fields.proposal")}
        choices={reportProposals.map((value) => ({
          value,
          label: lists(`reportProposal.${value}`),
        }))}
      />
    </div>
  );
}

/** One row a promise: what was registered stands beside the box for what came of it. */
async function Reached({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.report");
  const lists = await getTranslations("lists");
  const { optional } = await formWords();
  const planned = (value: number | null, unit: string) =>
    value === null ? undefined : t("hints.planned", { amount: formatQuantity(value, unit) });
  return (
    <>
      {parts.targets.length > 0 ? (
        <Section id="phan-targets" title={t("sections.targets")}>
          {parts.targets.map((target, row) => (
            <div key={target.id} className="list-row max-w-[46rem]">
              <input type="hidden" name={`targets[${row}].id`} value={target.id} />
              <NumberField
                name={`targets[${row}].actual`}
                label={target.metric}
                hint={planned(target.planned, target.unit)}
                suffix={target.unit}
              />
              <TextField
                name={`targets[${row}].proof`}
                label={t("fields.targets.proof")}
                optional={optional}
              />
            </div>
          ))}
        </Section>
      ) : null}
      {parts.resources.length > 0 ? (
        <Section id="phan-resources" title={t("sections.resources")}>
          {parts.resources.map((resource, row) => {
            const unit = lists(`resourceUnit.${resourceUnits[resource.source]}`);
            return (
              <div key={resource.id} className="list-row max-w-[46rem]">
                <input type="hidden" name={`resources[${row}].id`} value={resource.id} />
                <NumberField
                  name={`resources[${row}].actual`}
                  label={[lists(`resourceSource.${resource.source}`), resource.note]
                    .filter(Boolean)
                    .join(" – ")}
                  hint={planned(resource.planned, unit)}
                  suffix={unit || undefined}
                  optional={optional}
                  width="half"
                />
              </div>
            );
          })}
        </Section>
      ) : null}
    </>
  );
}
