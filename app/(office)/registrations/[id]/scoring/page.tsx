import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { getMySheet, type MySheet } from "@/db/queries/assessment";
import { can } from "@/domain/access/can";
import { decideScoring } from "@/domain/assessment/rules";
import type { Refusal } from "@/domain/refusal";
import { formatDate, formatDecimal } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { Content, Resources, Targets } from "../content";
import { Inspected } from "../inspected";
import { type Dossier, loadDossier } from "../load";
import { PartTitle } from "../part-title";
import { Reported } from "../reported";
import { ScoreForm } from "./score-form";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.scoring"))("title") };
}

export default async function ScoringPage(props: PageProps<"/registrations/[id]/scoring">) {
  const viewer = await requireViewer();
  const dossier = await loadDossier(viewer, (await props.params).id);
  const query = await props.searchParams;
  const { subject } = dossier;
  if (!can(viewer, "assessment.score", subject.ownerPath)) notFound();
  const t = await getTranslations("assessment.scoring");
  const kinds = await getTranslations("assessment.sheetKind");
  const kind = query["phieu"] === "team" ? "team" : "committee";
  const mine = await read(viewer, (tx) => getMySheet(tx, viewer, subject.id, kind));
  const answer = decideScoring(viewer, subject, kind);
  return (
    <>
      <PartTitle dossier={dossier} title={t("title")} facts={[kinds(kind)]} />
      <div className="mt-4 space-y-3 empty:hidden">
        {query["da"] === "luu" ? <Notice kind="done" title={t("saved")} /> : null}
        {mine?.sheet.sentAt ? <Sent sheet={mine.sheet} /> : null}
        {mine && (answer.ok || mine.sheet.sentAt) ? null : (
          <WhyNot
            refusal={answer.ok ? null : answer.refusal}
            mine={mine !== null}
            waits={subject.state === "self_reported"}
          />
        )}
      </div>
      {mine && !mine.sheet.sentAt && answer.ok ? (
        <Desk dossier={dossier} mine={mine} />
      ) : (
        <div className="mt-8 max-w-4xl">
          <Evidence dossier={dossier} />
        </div>
      )}
    </>
  );
}

/** Why the sheet cannot be filled: it waits for the visit, is not assigned, or is of the own unit. */
async function WhyNot(why: { refusal: Refusal | null; mine: boolean; waits: boolean }) {
  const t = await getTranslations("assessment.scoring");
  const { refusal, mine, waits } = why;
  const own = refusal?.code === "own_unit";
  if (refusal === null || (!mine && !own)) return <Notice kind="warning" title={t("notMine")} />;
  const title = waits && !own ? t("afterInspection") : await refusalWords(refusal);
  return <Notice kind="warning" title={title} />;
}

/** Evidence on the left, the sheet beside it; on a phone the evidence comes first. */
async function Desk({ dossier, mine }: { dossier: Dossier; mine: MySheet }) {
  const t = await getTranslations("assessment.scoring");
  return (
    <>
      <p className="mt-3 lg:hidden">
        <a href="#phieu-cham">{t("toSheet")}</a>
      </p>
      <div className="mt-6 gap-10 lg:grid lg:grid-cols-[minmax(0,58fr)_minmax(0,42fr)]">
        <Evidence dossier={dossier} />
        <div className="sheet-box mt-10 min-w-0 lg:sticky lg:top-0 lg:mt-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:pb-6 lg:pr-1">
          <Section
            id="phieu-cham"
            title={t("sheet")}
            note={mine.isReference ? t("reference") : mine.sheetName}
          >
            <ScoreForm mine={mine} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Evidence({ dossier }: { dossier: Dossier }) {
  return (
    <div className="min-w-0 space-y-10">
      <Targets dossier={dossier} />
      <Reported dossier={dossier} />
      <Inspected dossier={dossier} />
      <Resources dossier={dossier} />
      <Content dossier={dossier} />
    </div>
  );
}

async function Sent({ sheet }: { sheet: MySheet["sheet"] }) {
  const t = await getTranslations("assessment.scoring");
  const facts = {
    date: sheet.sentAt ? formatDate(sheet.sentAt) : "",
    total: formatDecimal(sheet.total ?? 0),
  };
  return <Notice kind="done" title={t("sentOn", facts)} />;
}
