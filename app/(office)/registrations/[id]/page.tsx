import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { WithAside } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { can } from "@/domain/access/can";
import { registrationSteps, registrationWorkflow } from "@/domain/model-registration/workflow";
import { withinArea } from "@/domain/org/within-area";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { Commended } from "./commended";
import { Content, Resources, Targets } from "./content";
import { Inspected } from "./inspected";
import { type Dossier, loadDossier } from "./load";
import { Log, Papers } from "./log";
import { Recognised } from "./recognised";
import { Reported } from "./reported";
import { ReturnNotes } from "./return-notes";
import { Scored } from "./scored";
import { Stages } from "./stages";
import { Task } from "./task";

export async function generateMetadata({ params }: PageProps<"/registrations/[id]">) {
  const { detail } = await loadDossier(await requireViewer(), (await params).id);
  return { title: detail.row.name || detail.row.code };
}

export default async function DossierPage(props: PageProps<"/registrations/[id]">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("registration");
  const reported = dossier.assessed.report !== null;
  const { state, orgPath } = dossier.subject;
  const mayEdit =
    registrationWorkflow.states[state].editable && can(viewer, "registration.write", orgPath);
  return (
    <>
      <Title dossier={dossier} actions={<Continue dossier={dossier} />} />
      <div className="mt-4 space-y-3 empty:hidden">
        <JustDone step={(await props.searchParams)["da"]} />
        <Hold dossier={dossier} />
        <ReturnNotes
          parts={dossier.parts}
          form={mayEdit ? `/registrations/${dossier.subject.id}/edit` : undefined}
        />
      </div>
      <div className="flex flex-col">
        <Stages dossier={dossier} />
        <Task dossier={dossier} viewer={viewer} />
      </div>
      <WithAside
        asideLabel={t("dossier.aside")}
        aside={
          <>
            <Log dossier={dossier} />
            <Papers dossier={dossier} />
          </>
        }
      >
        <Commended dossier={dossier} />
        <Recognised dossier={dossier} viewer={viewer} />
        <Scored dossier={dossier} />
        {reported ? null : <Content dossier={dossier} />}
        <Targets dossier={dossier} />
        <Reported dossier={dossier} />
        <Inspected dossier={dossier} />
        {reported ? <Content dossier={dossier} /> : null}
        <Resources dossier={dossier} />
      </WithAside>
    </>
  );
}

/** The way to register it again this year, while a round is open and nothing continues it yet. */
async function Continue({ dossier: { subject, nextRounds } }: { dossier: Dossier }) {
  const t = await getTranslations("registration.carry");
  const [next, ...more] = nextRounds;
  if (!next) return null;
  // Where several rounds are open, the form asks which.
  const round = more.length === 0 ? `dot=${next.id}&` : "";
  const href = `/registrations/new?${round}tu=${subject.id}`;
  return <ButtonLink href={href}>{t("action", { year: String(next.year) })}</ButtonLink>;
}

async function Title({ dossier: { detail }, actions }: { dossier: Dossier; actions: ReactNode }) {
  const t = await getTranslations("registration");
  const lists = await getTranslations("lists");
  const { row, round, campaign } = detail;
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[
          { href: "/registrations", text: t("title") },
          {
            href: `/registrations?campaign=${campaign.id}&round=${round.id}`,
            text: round.name,
          },
          { text: row.code ?? t("codePending") },
        ]}
      />
      <PageTitle
        title={row.name || t("untitled")}
        facts={[
          withinArea(detail.unitName, detail.areaName),
          lists(`subjectType.${row.subjectType}`),
          ...(detail.fieldName ? [detail.fieldName] : []),
          lists(`registrationType.${row.type}`),
        ]}
        actions={actions}
      />
    </>
  );
}

async function JustDone({ step }: { step: string | string[] | undefined }) {
  const done = await getTranslations("workflow.registration.done");
  const known = registrationSteps.find((one) => one === step);
  return known ? <Notice kind="done" title={done(known)} /> : null;
}

async function Hold({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const lists = await getTranslations("lists");
  if (!parts.hold) return null;
  return (
    <Notice kind="warning" title={t("suspendedTitle", { date: formatDate(parts.hold.startedAt) })}>
      {t("suspendedText", {
        reason: lists(`holdReason.${parts.hold.reason}`),
        note: parts.hold.note,
      })}
    </Notice>
  );
}
