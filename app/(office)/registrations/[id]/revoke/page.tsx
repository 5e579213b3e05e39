import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextareaField } from "@/components/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import { read } from "@/db/doors";
import { proposedNumber } from "@/db/queries/number-series";
import { decideRegistration } from "@/domain/model-registration/steps";
import { type PlainDate, plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { dayBoxesOf } from "../../../day-boxes";
import { formWords } from "../../../form-words";
import { DecisionFields, decisionConstraints } from "../../../recognition/decision-fields";
import { revoke } from "../actions";
import { type Dossier, loadDossier } from "../load";
import { PartTitle } from "../part-title";
import { Recognised } from "../recognised";

export async function generateMetadata() {
  return { title: (await getTranslations("recognition.revoke"))("title") };
}

export default async function RevokePage(props: PageProps<"/registrations/[id]/revoke">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("recognition.revoke");
  const today = plainDateOf(now());
  const answer = decideRegistration(viewer, dossier.subject, "revoke", today);
  const { recogniserUnitId: orgUnitId, decisionSymbol: symbol } = dossier.detail.campaign;
  const year = Number(today.slice(0, 4));
  const nextNumber = await read(viewer, (tx) => proposedNumber(tx, { orgUnitId, symbol, year }));
  return (
    <>
      <PartTitle dossier={dossier} title={t("title")} />
      <div className="mt-6 max-w-3xl space-y-8">
        <Recognised dossier={dossier} viewer={viewer} />
        {answer.ok ? (
          <RevokeForm
            dossier={dossier}
            today={today}
            nextNumber={nextNumber}
            signer={viewer.name}
          />
        ) : (
          <Notice kind="warning" title={await refusalWords(answer.refusal)} />
        )}
      </div>
    </>
  );
}

async function RevokeForm({
  dossier: { subject, detail },
  today,
  nextNumber,
  signer,
}: {
  dossier: Dossier;
  today: PlainDate;
  nextNumber: number;
  signer: string;
}) {
  const t = await getTranslations("recognition");
  const common = await getTranslations("common");
  const { form } = await formWords();
  const { id, version } = subject;
  return (
    <Form
      id="thu-hoi"
      action={revoke}
      initial={{
        decidedOn: dayBoxesOf(today),
        abstractLine: t(`paper.revokeSummary.${detail.row.kind}`),
        signerName: signer,
        signerTitle: detail.campaign.signerTitle,
      }}
      constraints={decisionConstraints}
      hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
      words={form}
    >
      <p className="text-ink-2">{t("revoke.lead")}</p>
      <DecisionFields nextNumber={nextNumber} symbol={detail.campaign.decisionSymbol} />
      <div className="fields mt-6">
        <TextareaField name="reason" label={t("fields.reason")} rows={4} />
      </div>
      <SubmitBar
        main={{ label: t("revoke.submit"), kind: "danger" }}
        cancel={{ href: `/registrations/${id}`, label: common("cancel") }}
      />
    </Form>
  );
}
