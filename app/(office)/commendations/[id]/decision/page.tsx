import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { salaryRates } from "@/db/queries/commendation";
import { proposedNumber } from "@/db/queries/number-series";
import { baseSalaryOn, bonusOf, multiplierOf } from "@/domain/commendation/bonus";
import { withinSentence } from "@/domain/commendation/merit";
import { decideOpening } from "@/domain/commendation/steps";
import { subjectTypes } from "@/domain/model-registration/lists";
import { type PlainDate, plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { formatDecimal, formatMoney, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { dayBoxesOf } from "../../../day-boxes";
import { formWords } from "../../../form-words";
import { decide } from "../../actions";
import { ClosedPage } from "../closed";
import { DecisionFields } from "../decision-fields";
import { closedBy, type Dossier, loadDossier } from "../load";
import { DossierTitle } from "../title";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("decision.title") };
}

export default async function DecisionPage(props: PageProps<"/commendations/[id]/decision">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("commendation");
  const closed = closedBy(decideOpening(viewer, dossier.subject, "decide"));
  if (closed) return <ClosedPage dossier={dossier} page={t("decision.title")} refusal={closed} />;
  const common = await getTranslations("common");
  const words = await formWords();
  const today = plainDateOf(now());
  const { form, row } = dossier.detail;
  const { rates, next } = await read(viewer, async (tx) => ({
    rates: await salaryRates(tx),
    next: await proposedNumber(tx, {
      orgUnitId: form.orgUnitId,
      symbol: form.decisionSymbol,
      year: Number(today.slice(0, 4)),
    }),
  }));
  const { id, version } = dossier.subject;
  return (
    <>
      <DossierTitle dossier={dossier} page={t("decision.title")} />
      <div className="mt-6 max-w-4xl space-y-10">
        <Preview dossier={dossier} salary={baseSalaryOn(rates, today)} />
        <Form
          id="quyet-dinh"
          action={decide}
          initial={await proposedPaper(dossier, viewer.name, today)}
          hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
          words={words.form}
        >
          <Section id="van-ban" title={t("decision.paper")} note={form.issuerName}>
            <div className="fields mt-4">
              <DecisionFields next={next} dateHint={t("hints.decidedOn")} />
            </div>
          </Section>
          <SubmitBar
            main={{ label: t("decision.submit") }}
            cancel={{ href: `/commendations/${row.id}`, label: common("cancel") }}
          />
        </Form>
      </div>
    </>
  );
}

/** The paper as it would usually read; official lines are Vietnamese in either language. */
async function proposedPaper({ detail, subject }: Dossier, signerName: string, today: PlainDate) {
  const t = await getTranslations({ locale: "vi", namespace: "commendation.decision" });
  const lists = await getTranslations({ locale: "vi", namespace: "lists.subjectType" });
  const kinds = subjectTypes
    .filter((kind) => subject.nominees.some((one) => one.passed && one.subjectType === kind))
    .map((kind) => lists(kind).toLowerCase())
    .join(", ");
  const { form, row } = detail;
  return {
    decidedOn: dayBoxesOf(today),
    abstractLine: t("abstract", {
      form: form.name,
      kinds,
      merit: withinSentence(row.meritText),
    }),
    signerName,
    signerTitle: form.signerTitle,
  };
}

/** Everybody who will be awarded, with the bonus as it stands today. */
async function Preview({ dossier, salary }: { dossier: Dossier; salary: number | null }) {
  const t = await getTranslations("commendation");
  const lists = await getTranslations("lists.subjectType");
  const { form } = dossier.detail;
  const passed = dossier.parts.nominees.filter((one) => one.passed);
  const failed = dossier.parts.nominees.filter((one) => one.passed === false);
  const lines = passed.map((one) => {
    const multiplier = multiplierOf(form, one.subjectType);
    return { ...one, multiplier, ...bonusOf(multiplier, salary ?? 0, form.rounding) };
  });
  const total = lines.reduce((sum, line) => sum + line.bonus, 0);
  return (
    <Section
      id="danh-sach"
      title={t("decision.preview")}
      finding={t("decision.previewNote")}
      note={salary === null ? undefined : `${t("dossier.baseSalary")}: ${formatMoney(salary)}`}
    >
      <ListTable
        caption={t("decision.preview")}
        columns={[
          {
            key: "name",
            label: t("dossier.columns.name"),
            phone: "title",
            cell: (line) => html`${line.name}<span class="under">${lists(line.subjectType)}</span>`,
          },
          {
            key: "merit",
            label: t("dossier.columns.merit"),
            phone: "own",
            cell: ({ achievement }) => achievement,
          },
          {
            key: "bonus",
            label: t("dossier.columns.bonus"),
            align: "end",
            phone: "own",
            cell: ({ bonus, multiplier, raw }) =>
              html`<b>${formatMoney(bonus)}</b><span class="under">${t("dossier.bonusText", {
                multiplier: formatDecimal(multiplier, 3),
                salary: formatNumber(salary ?? 0),
                raw: formatNumber(raw),
                rounded: String(raw !== bonus),
              })}</span>`,
          },
        ]}
        rows={lines}
      />
      <p className="mt-3 flex flex-wrap justify-between gap-x-6 font-semibold">
        {t("decision.total")} <span>{formatMoney(total)}</span>
      </p>
      {failed.length > 0 ? (
        <p className="mt-3 text-ink-2">
          {t("decision.notPassed", { names: failed.map((one) => one.name).join("; ") })}
        </p>
      ) : null}
    </Section>
  );
}
