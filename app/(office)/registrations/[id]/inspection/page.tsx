import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { read } from "@/db/doors";
import { seatsOf, teamNameFor } from "@/db/queries/assignment";
import { can } from "@/domain/access/can";
import { decideInspection } from "@/domain/assessment/rules";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { Targets } from "../content";
import { FileNotice } from "../file-notice";
import { InspectionFiles } from "../files";
import { loadDossier } from "../load";
import { PartTitle } from "../part-title";
import { Reported } from "../reported";
import { InspectionForm } from "./inspection-form";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.inspection"))("title") };
}

export default async function InspectionPage(props: PageProps<"/registrations/[id]/inspection">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const query = await props.searchParams;
  const t = await getTranslations("assessment.inspection");
  const { subject } = dossier;
  if (!can(viewer, "assessment.inspect", subject.ownerPath)) notFound();
  const answer = decideInspection(viewer, subject);
  const record = dossier.assessed.inspections[0] ?? null;
  const { seats, teamName } = await read(viewer, async (tx) => ({
    seats: await seatsOf(tx, [subject.id]),
    teamName: await teamNameFor(tx, viewer, subject.id),
  }));
  return (
    <>
      <PartTitle dossier={dossier} title={t("title")} />
      <div className="mt-4 space-y-3 empty:hidden">
        {query["da"] === "luu" ? <Notice kind="done" title={t("saved")} /> : null}
        <FileNotice query={query} />
        {answer.ok ? null : <Notice kind="warning" title={await refusalWords(answer.refusal)} />}
      </div>
      {answer.ok ? (
        <div className="mt-8 gap-12 xl:grid xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="min-w-0 space-y-10">
            <InspectionForm
              dossier={dossier}
              record={record}
              teamName={teamName}
              seats={seats.get(subject.id) ?? []}
              today={plainDateOf(now())}
            />
            {record ? (
              <InspectionFiles
                dossier={dossier}
                inspectionId={record.id}
                beside="kiem-tra"
                query={query}
              />
            ) : (
              <p className="text-ink-2">{t("hints.photos")}</p>
            )}
          </div>
          <aside className="mt-10 min-w-0 space-y-10 xl:mt-0" aria-label={t("sections.promised")}>
            <Targets dossier={dossier} />
            <Reported dossier={dossier} />
          </aside>
        </div>
      ) : null}
    </>
  );
}
