import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { classificationRows } from "@/db/queries/classification";
import { roundsOf, roundsOwnedBy } from "@/db/queries/rounds";
import { canSomewhere, placesFor } from "@/domain/access/can";
import { askedIds, askedRound } from "@/domain/assessment/filters";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { RoundChoice } from "../round-choice";
import { ConcludeForm } from "./conclude-form";
import { ScoreTable } from "./score-table";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.classification"))("title") };
}

export default async function ClassificationPage({ searchParams }: PageProps<"/classification">) {
  const viewer = await requireViewer();
  const concludes = canSomewhere(viewer, "registration.classify");
  if (!concludes && !canSomewhere(viewer, "assessment.assign")) notFound();
  const query = await searchParams;
  const t = await getTranslations("assessment.classification");
  const { rounds, round, rows, classes } = await load(viewer, query);
  const asked = askedIds(query, "ids");
  const chosen = concludes ? rows.filter(({ id }) => asked.includes(id)) : [];
  const preview = round && chosen.length > 0;
  return (
    <>
      {preview ? (
        <Breadcrumb
          label={t("title")}
          parts={[{ href: `/classification?round=${round.id}`, text: t("title") }]}
        />
      ) : null}
      <PageTitle
        title={preview ? t("previewTitle") : t("title")}
        facts={
          round
            ? [
                round.campaignName,
                round.name,
                t("dueOn", { date: formatDate(round.classificationDueOn) }),
              ]
            : []
        }
      />
      <div className="mt-4 space-y-3 empty:hidden">
        {query["da"] === "ket-luan" ? <Notice kind="done" title={t("done")} /> : null}
        {round ? null : <Notice title={t("noRound")} />}
      </div>
      {preview ? <ConcludeForm chosen={chosen} classes={classes} roundId={round.id} /> : null}
      {round && !preview ? (
        <>
          <RoundChoice rounds={rounds} chosen={round.id} />
          {concludes && rows.length > 0 ? <p className="mt-4 max-w-[68ch]">{t("how")}</p> : null}
          <ScoreTable rows={rows} roundId={round.id} concludes={concludes} />
        </>
      ) : null}
    </>
  );
}

type Query = Awaited<PageProps<"/classification">["searchParams"]>;

function load(viewer: Viewer, query: Query) {
  return read(viewer, async (tx) => {
    const units = (["registration.classify", "assessment.assign"] as const).flatMap((action) =>
      placesFor(viewer, action).map(({ id }) => id),
    );
    const rounds = await roundsOwnedBy(tx, units, plainDateOf(now()));
    // A link from a dossier names the dossier only: its round is the one to speak of.
    const [named] = query["round"] ? [] : await roundsOf(tx, askedIds(query, "ids"));
    const round = rounds.find(({ id }) => id === named) ?? askedRound(query, rounds);
    if (!round) return { rounds, round, rows: [], classes: [] };
    const table = await classificationRows(tx, viewer, round.id, plainDateOf(now()));
    return { rounds, round, ...table };
  });
}
