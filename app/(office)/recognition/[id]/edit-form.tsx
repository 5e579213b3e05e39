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

/** Plain boxes: a list may have hundreds of lines, and the browser need not know each of them. */
async function EditTable({ list }: { list: RecognitionList }) {
  const t = await getTranslations("recognition");
  return (
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
  );
}

async function EditLine({ line, row }: { line: RecognitionList["lines"][number]; row: number }) {
  const t = await getTranslations("recognition");
  const { registrationId, name, unitName, className, recognisable, outcome, note } = line;
  const outcomes = recognisable ? listOutcomes : (["decline"] as const);
  return (
    <tr>
      <th scope="row">
        <input type="hidden" name={`lines[${row}].registrationId`} value={registrationId} />
        <a href={`/registrations/${registrationId}`}>{name}</a>
        <span className="block text-sm font-normal text-ink-2">{unitName}</span>
      </th>
      <td>{className}</td>
      <td className="stack-line">
        <select
          name={`lines[${row}].outcome`}
          defaultValue={outcome}
          aria-label={t("list.outcomeOf", { name })}
          className="field w-44"
        >
          {outcomes.map((value) => (
            <option key={value} value={value}>
              {t(`outcome.${value}`)}
            </option>
          ))}
        </select>
      </td>
      <td className="stack-line">
        <input
          name={`lines[${row}].note`}
          defaultValue={note}
          maxLength={recognitionLimits.note}
          aria-label={t("list.noteOf", { name })}
          className="field"
        />
      </td>
      <td className="stack-line">
        <label className="choice">
          <input type="checkbox" name="removeIds" value={registrationId} />
          <span aria-hidden="true">{t("list.remove")}</span>
          <span className="sr-only">{t("list.removeOf", { name })}</span>
        </label>
      </td>
    </tr>
  );
}
