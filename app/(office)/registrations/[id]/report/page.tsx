import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { read } from "@/db/doors";
import { criteriaOfSheet, ownPoints } from "@/db/queries/assessment";
import { sheetFor } from "@/db/queries/sheet";
import { can } from "@/domain/access/can";
import { decideReport } from "@/domain/assessment/rules";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { FileNotice } from "../file-notice";
import { UnitFiles } from "../files";
import { type Dossier, loadDossier } from "../load";
import { PartTitle } from "../part-title";
import { ReportForm } from "./report-form";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.report"))("title") };
}

export default async function ReportPage(props: PageProps<"/registrations/[id]/report">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const query = await props.searchParams;
  const t = await getTranslations("assessment.report");
  const { subject } = dossier;
  if (!can(viewer, "registration.write", subject.orgPath)) notFound();
  const answer = decideReport(viewer, subject);
  const sheet = await read(viewer, async (tx) => {
    const sheetId = await sheetFor(tx, subject.id);
    return {
      criteria: sheetId === null ? [] : await criteriaOfSheet(tx, sheetId),
      own: await ownPoints(tx, subject.id),
    };
  });
  return (
    <>
      <PartTitle dossier={dossier} title={t("title")} />
      <div className="mt-4 space-y-3 empty:hidden">
        {query["da"] === "luu" ? <Notice kind="done" title={t("saved")} /> : null}
        <FileNotice query={query} />
        {answer.ok ? <Missing dossier={dossier} /> : null}
      </div>
      {answer.ok ? (
        <>
          <ReportForm dossier={dossier} {...sheet} />
          <div className="mt-10 max-w-3xl">
            <UnitFiles dossier={dossier} beside="bao-cao" query={query} />
          </div>
        </>
      ) : (
        <Notice kind="warning" title={await refusalWords(answer.refusal)} />
      )}
    </>
  );
}

/** What a kept draft still lacks, each leading to its box. */
async function Missing({ dossier: { subject, assessed } }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.report");
  const missing = subject.reportMissing;
  if (!assessed.report || missing.length === 0) return null;
  return (
    <Notice kind="warning" title={t("missing", { count: missing.length })}>
      <ul className="list-disc pl-5">
        {missing.map((field) => (
          <li key={field}>
            <a href={field === "targets" ? "#phan-targets" : `#bao-cao-${field}`}>
              {field === "targets" ? t("sections.targets") : t(`fields.${field as "results"}`)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
