import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitBar } from "@/components/form/submit-bar";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/domain/access/can";
import { missingFields } from "@/domain/model-registration/completeness";
import { decideRegistration } from "@/domain/model-registration/steps";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../../../form-words";
import { submit } from "../../actions";
import { Content, Resources, Targets } from "../content";
import { type Dossier, loadDossier } from "../load";
import { PartTitle } from "../part-title";

export async function generateMetadata() {
  return { title: (await getTranslations("registration"))("review.title") };
}

export default async function ReviewPage(props: PageProps<"/registrations/[id]/review">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const { row } = dossier.detail;
  if (!can(viewer, "registration.write", row.orgPath)) notFound();
  const t = await getTranslations("registration");
  const answer = decideRegistration(viewer, dossier.subject, "submit", plainDateOf(now()));
  const missing = missingFields(dossier.subject.form);
  const lists = await getTranslations("lists");
  return (
    <>
      <PartTitle
        dossier={dossier}
        title={t("review.title")}
        facts={[
          lists(`subjectType.${row.subjectType}`),
          ...(dossier.detail.fieldName ? [dossier.detail.fieldName] : []),
          lists(`registrationType.${row.type}`),
        ]}
      />
      <div className="mt-4">
        {missing.length > 0 ? <Missing id={row.id} fields={missing} /> : null}
        {answer.ok ? <Send dossier={dossier} /> : null}
        {!answer.ok && answer.refusal.code !== "incomplete" ? (
          <Notice kind="warning" title={await refusalWords(answer.refusal)} />
        ) : null}
      </div>
      <div className="mt-8 max-w-4xl space-y-10">
        <Content dossier={dossier} />
        <Targets dossier={dossier} />
        <Resources dossier={dossier} />
      </div>
    </>
  );
}

async function Missing({ id, fields }: { id: number; fields: ReturnType<typeof missingFields> }) {
  const t = await getTranslations("registration");
  return (
    <Notice kind="warning" title={t("review.missing", { count: fields.length })}>
      <ul className="list-disc gap-x-10 pl-5 sm:columns-2">
        {fields.map((field) => (
          <li key={field}>
            <a href={`/registrations/${id}/edit#dang-ky-${field}`}>
              {field === "targets" ? t("listNames.targets") : t(`fields.${field}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <ButtonLink href={`/registrations/${id}/edit`} kind="main">
          {t("review.continue")}
        </ButtonLink>
      </p>
    </Notice>
  );
}

async function Send({ dossier }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const { form } = await formWords();
  const { id, version } = dossier.subject;
  return (
    <>
      <Notice kind="done" title={t("review.complete")} />
      <Form
        id="gui"
        action={submit}
        hidden={{ id, version, idempotencyKey: crypto.randomUUID() }}
        words={form}
        guard={false}
      >
        <SubmitBar
          main={{ label: t("review.submit") }}
          cancel={{ href: `/registrations/${id}/edit`, label: t("dossier.edit") }}
        />
      </Form>
    </>
  );
}
