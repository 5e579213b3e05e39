import { getTranslations } from "next-intl/server";
import { WithAside } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { commendationSteps } from "@/domain/commendation/workflow";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { type Dossier, loadDossier } from "./load";
import { Log, Papers } from "./log";
import { NomineeList } from "./nominee-list";
import { Certificates, Content, Council, Decision } from "./sections";
import { Stages } from "./stages";
import { Task } from "./task";
import { DossierTitle } from "./title";

export async function generateMetadata({ params }: PageProps<"/commendations/[id]">) {
  const { detail } = await loadDossier(await requireViewer(), (await params).id);
  return { title: detail.row.title };
}

export default async function CommendationPage(props: PageProps<"/commendations/[id]">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const t = await getTranslations("commendation.dossier");
  return (
    <>
      <DossierTitle dossier={dossier} />
      <div className="mt-4 space-y-3 empty:hidden">
        <JustDone step={(await props.searchParams)["da"]} />
        <Outcome dossier={dossier} />
      </div>
      <div className="flex flex-col">
        <Stages dossier={dossier} />
        <Task dossier={dossier} viewer={viewer} />
      </div>
      <WithAside
        asideLabel={t("aside")}
        aside={
          <>
            <Papers dossier={dossier} viewer={viewer} />
            <Log dossier={dossier} />
          </>
        }
      >
        <NomineeList dossier={dossier} viewer={viewer} />
        <Decision dossier={dossier} />
        <Council dossier={dossier} />
        <Certificates dossier={dossier} />
        <Content dossier={dossier} />
      </WithAside>
    </>
  );
}

async function JustDone({ step }: { step: string | string[] | undefined }) {
  const done = await getTranslations("workflow.commendation.done");
  const common = await getTranslations("common");
  if (step === "luu") return <Notice kind="done" title={common("saved")} />;
  const known = commendationSteps.find((one) => one === step);
  return known ? <Notice kind="done" title={done(known)} /> : null;
}

/** Why a dossier came back or ended without an award. */
async function Outcome({ dossier: { detail, parts } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation.dossier");
  const lists = await getTranslations("lists");
  const { row, revocation } = detail;
  const [last] = parts.log;
  if (row.state === "returned" && last) {
    const title = t("returnedTitle", { date: formatDate(last.happenedAt) });
    return (
      <Notice kind="warning" title={title}>
        {last.note}
      </Notice>
    );
  }
  if (row.state === "refused" && row.refusalReason) {
    return (
      <Notice kind="warning" title={t("refusedTitle")}>
        {`${lists(`refusalReason.${row.refusalReason}`)}. ${last?.note ?? ""}`}
      </Notice>
    );
  }
  if (row.state === "revoked" && revocation && row.revocationGround) {
    const title = t("revokedTitle", { date: formatDate(revocation.decidedOn) });
    return (
      <Notice kind="warning" title={title}>
        {`${lists(`revocationGround.${row.revocationGround}`)}. ${revocation.reason}`}
      </Notice>
    );
  }
  return null;
}
