import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { can } from "@/domain/access/can";
import { decideFile } from "@/domain/attachment/rules";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { FileNotice } from "../file-notice";
import { InspectionFiles, UnitFiles } from "../files";
import { loadDossier } from "../load";
import { PartTitle } from "../part-title";

export async function generateMetadata() {
  return { title: (await getTranslations("file"))("title") };
}

/** The files of a dossier alone, for those whose browser runs no scripts: theirs to add to. */
export default async function FilesPage(props: PageProps<"/registrations/[id]/files">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const query = await props.searchParams;
  const t = await getTranslations("file");
  const { subject, assessed } = dossier;
  const record = assessed.inspections[0];
  const ofUnit = decideFile(viewer, subject, { inspectionId: null });
  const ofVisit = record ? decideFile(viewer, subject, { inspectionId: record.id }) : null;
  if (!ofUnit.ok && !ofVisit?.ok) {
    // Whoever has files to add here is told why not now; to others there is no such page.
    const writes = can(viewer, "registration.write", subject.orgPath);
    const answer = writes ? ofUnit : subject.inspectedByViewer && ofVisit;
    if (!answer || answer.ok) notFound();
    return (
      <>
        <PartTitle dossier={dossier} title={t("title")} />
        <div className="mt-4">
          <Notice kind="warning" title={await refusalWords(answer.refusal)} />
        </div>
      </>
    );
  }
  return (
    <>
      <PartTitle dossier={dossier} title={t("title")} />
      <div className="mt-4 space-y-3 empty:hidden">
        {query["da"] === "luu" ? <Notice kind="done" title={t("textSaved")} /> : null}
        <FileNotice query={query} />
      </div>
      <div className="mt-6 max-w-3xl">
        {ofUnit.ok || !record ? (
          <UnitFiles dossier={dossier} query={query} />
        ) : (
          <InspectionFiles dossier={dossier} inspectionId={record.id} query={query} />
        )}
        <p className="mt-8">
          <a href={`/registrations/${subject.id}/${ofUnit.ok ? "report" : "inspection"}`}>
            {t(ofUnit.ok ? "toReport" : "toInspection")}
          </a>
        </p>
      </div>
    </>
  );
}
