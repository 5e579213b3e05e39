import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-field";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextareaField } from "@/components/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import { read } from "@/db/doors";
import { proposedNumber } from "@/db/queries/number-series";
import { revocationGrounds } from "@/domain/commendation/lists";
import { decideOpening } from "@/domain/commendation/steps";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { formatDate, formatTwoDigits } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { dayBoxesOf } from "../../../day-boxes";
import { formWords } from "../../../form-words";
import { revoke } from "../../actions";
import { ClosedPage } from "../closed";
import { DecisionFields } from "../decision-fields";
import { closedBy, loadDossier } from "../load";
import { DossierTitle } from "../title";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("revoke.title") };
}

export default async function RevokePage(props: PageProps<"/commendations/[id]/revoke">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const { decision, form } = dossier.detail;
  const t = await getTranslations("commendation");
  const closed = closedBy(decideOpening(viewer, dossier.subject, "revoke"));
  if (closed) return <ClosedPage dossier={dossier} page={t("revoke.title")} refusal={closed} />;
  if (!decision) notFound();
  const common = await getTranslations("common");
  const official = await getTranslations({ locale: "vi", namespace: "commendation.revoke" });
  const lists = await getTranslations("lists.revocationGround");
  const words = await formWords();
  const today = plainDateOf(now());
  const { id, version } = dossier.subject;
  const next = await read(viewer, (tx) =>
    proposedNumber(tx, {
      orgUnitId: form.orgUnitId,
      symbol: form.decisionSymbol,
      year: Number(today.slice(0, 4)),
    }),
  );
  return (
    <>
      <DossierTitle dossier={dossier} page={t("revoke.title")} />
      <div className="mt-4 max-w-3xl">
        <Notice kind="warning" title={t("revoke.title")}>
          {t("revoke.text")}
        </Notice>
        <Form
          id="huy"
          action={revoke}
          initial={{
            decidedOn: dayBoxesOf(today),
            signerName: viewer.name,
            signerTitle: form.signerTitle,
            abstractLine: official("abstract", {
              number: formatTwoDigits(decision.number),
              symbol: decision.symbol,
              date: formatDate(decision.decidedOn),
            }),
          }}
          hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
          words={words.form}
        >
          <div className="fields mt-6">
            <RadioField
              name="revocationGround"
              label={t("fields.revocationGround")}
              choices={revocationGrounds.map((value) => ({ value, label: lists(value) }))}
            />
            <TextareaField name="reason" label={t("fields.reason")} rows={3} />
            <DecisionFields next={next} />
          </div>
          <SubmitBar
            main={{ label: t("revoke.submit"), kind: "danger" }}
            cancel={{ href: `/commendations/${id}`, label: common("cancel") }}
          />
        </Form>
      </div>
    </>
  );
}
