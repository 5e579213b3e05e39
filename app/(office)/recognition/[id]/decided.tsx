import { getTranslations } from "next-intl/server";
import { ActButton } from "@/components/form/act-button";
import { CheckboxGroupField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import type { RecognitionList } from "@/db/queries/recognition";
import { capital } from "@/lib/documents/official-lines";
import { formatDate, formatTwoDigits } from "@/lib/format";
import { formWords } from "../../form-words";
import { choose, makeDocument } from "../actions";

/** The decision on a list, its paper, and the outstanding ones chosen from it. */
export async function Decided({
  list,
  makes,
  decides,
}: {
  list: RecognitionList;
  makes: boolean;
  decides: boolean;
}) {
  const t = await getTranslations("recognition");
  const { decision } = list;
  if (!decision) return null;
  return (
    <div className="mt-8 max-w-3xl space-y-10">
      <Section id="quyet-dinh" title={t("decide.signed")}>
        <DataList
          items={[
            {
              term: t("fields.number"),
              value: t("decide.text", {
                number: formatTwoDigits(decision.number),
                symbol: decision.symbol,
                date: formatDate(decision.decidedOn),
              }),
            },
            { term: t("fields.abstractLine"), value: capital(decision.abstractLine) },
            {
              term: t("fields.signerName"),
              value: t("decide.by", { name: decision.signerName, title: decision.signerTitle }),
            },
            { term: t("decide.document"), value: <Paper list={list} makes={makes} /> },
          ]}
        />
      </Section>
      {decides ? <Outstanding list={list} /> : null}
    </div>
  );
}

async function Paper({ list, makes }: { list: RecognitionList; makes: boolean }) {
  const t = await getTranslations("recognition.decide");
  const { form } = await formWords();
  if (list.paper) {
    return (
      <a href={`/files/documents/${list.paper.id}`} download>
        {list.paper.fileName}
      </a>
    );
  }
  if (list.recognise === 0) return t("nothingToPrint");
  if (!makes || !list.decision) return t("noPaper");
  return (
    <>
      <p>{t("notMade")}</p>
      <ActButton
        id="tao-van-ban"
        action={makeDocument}
        hidden={{
          listId: list.list.id,
          decisionId: list.decision.id,
          kind: "recognition_decision",
          idempotencyKey: crypto.randomUUID(),
        }}
        words={form}
        label={t("make")}
      />
    </>
  );
}

async function Outstanding({ list }: { list: RecognitionList }) {
  const t = await getTranslations("recognition.outstanding");
  const { form } = await formWords();
  const { id, version } = list.list;
  const candidates = list.lines.filter(
    ({ state, mayStandOut }) => state === "recognised" && mayStandOut,
  );
  const chosen = list.lines.filter(({ outstanding }) => outstanding);
  return (
    <Section id="tieu-bieu" title={t("title")} finding={t("lead")}>
      {candidates.length === 0 ? (
        <p className="mt-2 text-ink-2">{t("noCandidates")}</p>
      ) : (
        <Form
          id="chon-tieu-bieu"
          action={choose}
          initial={{ registrationIds: chosen.map((line) => String(line.registrationId)) }}
          hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
          words={form}
        >
          <div className="mt-3">
            <CheckboxGroupField
              name="registrationIds"
              label={t("badge")}
              choices={candidates.map(({ registrationId, name, unitName, className }) => ({
                value: String(registrationId),
                label: name,
                hint: `${unitName} · ${className}`,
              }))}
            />
          </div>
          <SubmitBar main={{ label: t("submit"), kind: "plain" }} />
        </Form>
      )}
    </Section>
  );
}
