import { getTranslations } from "next-intl/server";
import { CheckboxGroupField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import type { RecognitionList } from "@/db/queries/recognition";
import { listOutcomes } from "@/domain/recognition/lists";
import { recognitionLimits } from "@/domain/recognition/schema";
import { formWords } from "../../form-words";
import { edit } from "../actions";
import { LineBoxes } from "./line-boxes";
import type { ShownList } from "./load";

/** A list while it is collected: what is proposed for each line, what leaves and what joins it. */
export async function EditForm({ shown: { list, unlisted } }: { shown: ShownList }) {
  const t = await getTranslations("recognition");
  const { form } = await formWords();
  const { id, version, title } = list.list;
  return (
    <Form
      id="sua-danh-sach"
      action={edit}
      initial={{ title }}
      constraints={{ title: { maxLength: recognitionLimits.title } }}
      hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
      words={form}
    >
      <div className="mt-6 space-y-8">
        <div className="max-w-3xl">
          <TextField name="title" label={t("fields.title")} />
        </div>
        <Section id="cac-mo-hinh" title={t("list.lines")}>
          <EditTable list={list} />
        </Section>
        {unlisted.length > 0 ? (
          <CheckboxGroupField
            name="addIds"
            label={t("list.unlisted")}
            choices={unlisted.map(({ id: registrationId, name, unitName, className }) => ({
              value: String(registrationId),
              label: name,
              hint: `${unitName} · ${className}`,
            }))}
          />
        ) : null}
        <SubmitBar main={{ label: t("list.save"), kind: "plain" }} />
      </div>
    </Form>
  );
}

async function EditTable({ list }: { list: RecognitionList }) {
  const t = await getTranslations("recognition");
  return (
    <div className="stack-place">
      <table className="stack mt-2">
        <caption className="sr-only">{t("list.lines")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("list.name")}</th>
            <th scope="col">{t("list.className")}</th>
            <th scope="col">{t("list.outcome")}</th>
            <th scope="col">{t("list.note")}</th>
            <th scope="col">{t("list.remove")}</th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map((line, row) => (
            <EditLine key={line.registrationId} line={line} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function EditLine({ line, row }: { line: RecognitionList["lines"][number]; row: number }) {
  const t = await getTranslations("recognition");
  const { registrationId, unitName, className, recognisable, outcome, note } = line;
  const name = line.name || t("list.elsewhere");
  const outcomes = recognisable ? listOutcomes : (["decline"] as const);
  return (
    <tr>
      <th scope="row">
        <input type="hidden" name={`lines[${row}].registrationId`} value={registrationId} />
        {line.state === null ? name : <a href={`/registrations/${registrationId}`}>{name}</a>}
        <span className="block text-sm font-normal text-ink-2">{unitName}</span>
      </th>
      <td>{className}</td>
      <LineBoxes
        row={row}
        line={{ registrationId, outcome, note }}
        outcomes={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        noteMax={recognitionLimits.note}
        words={{
          outcomeOf: t("list.outcomeOf", { name }),
          noteOf: t("list.noteOf", { name }),
          remove: t("list.remove"),
          removeOf: t("list.removeOf", { name }),
        }}
      />
    </tr>
  );
}
