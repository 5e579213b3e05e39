import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { TextareaField } from "@/components/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import { decideRegistration } from "@/domain/model-registration/steps";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../../form-words";
import { reopen } from "../actions";
import { loadDossier } from "../load";
import { PartTitle } from "../part-title";
import { Scored } from "../scored";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.reopen"))("title") };
}

export default async function ReopenPage(props: PageProps<"/registrations/[id]/reopen">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("assessment.reopen");
  const fields = await getTranslations("registration.fields");
  const common = await getTranslations("common");
  const { form } = await formWords();
  const { id, version } = dossier.subject;
  const answer = decideRegistration(viewer, dossier.subject, "reopen", plainDateOf(now()));
  return (
    <>
      <PartTitle dossier={dossier} title={t("title")} />
      <div className="mt-6 max-w-3xl space-y-8">
        {answer.ok ? (
          <Form
            id="mo-lai"
            action={reopen}
            hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
            words={form}
          >
            <p className="mb-4 text-ink-2">{t("lead")}</p>
            <TextareaField name="reason" label={fields("reason")} rows={3} />
            <SubmitBar
              main={{ label: t("submit") }}
              cancel={{ href: `/registrations/${id}`, label: common("cancel") }}
            />
          </Form>
        ) : (
          <Notice kind="warning" title={await refusalWords(answer.refusal)} />
        )}
        <Scored dossier={dossier} />
      </div>
    </>
  );
}
