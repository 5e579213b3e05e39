import { getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Ballot } from "@/db/queries/ballots";
import { meanOf } from "@/domain/assessment/scoring";
import { formatDate, formatDecimal, formatNumber } from "@/lib/format";
import type { Dossier } from "./load";
import { ScoredPoints } from "./scored-points";

/** Scores as far as this viewer may see them, and what the committee concluded. */
export async function Scored({ dossier }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.scoring");
  const { ballots, conclusion } = dossier.assessed;
  if (ballots.length === 0 && !conclusion) return null;
  const hidden = ballots.some(({ kind, sent, total }) => kind !== "self" && sent && total === null);
  return (
    <Section id="diem" title={t("section")} finding={hidden ? t("hidden") : undefined}>
      {ballots.length > 0 ? <Ballots ballots={ballots} /> : null}
      <ScoredPoints dossier={dossier} />
      {conclusion ? <Conclusion dossier={dossier} /> : null}
    </Section>
  );
}

async function Ballots({ ballots }: { ballots: readonly Ballot[] }) {
  const t = await getTranslations("assessment");
  const totals = ballots.flatMap(({ kind, total }) =>
    kind === "committee" && total !== null ? [total] : [],
  );
  const mean = meanOf(totals);
  const given = ballots.filter(({ kind }) => kind === "committee").length;
  const said = ({ sent, total }: Ballot) => {
    if (total !== null) return formatDecimal(total);
    return <span className="text-ink-2">{t(sent ? "scoring.sentHidden" : "scoring.notSent")}</span>;
  };
  return (
    <Table
      caption={t("scoring.section")}
      columns={[
        { label: t("scoring.columns.who") },
        { label: t("scoring.columns.kind") },
        { label: t("scoring.columns.total"), align: "end" },
      ]}
      rows={ballots.map((ballot) => ({
        key: String(ballot.id),
        cells: [ballot.personName, t(`kind.${ballot.kind}`), said(ballot)],
      }))}
      foot={
        mean === null || totals.length < 2
          ? undefined
          : [
              t(totals.length < given ? "scoring.meanSoFar" : "scoring.mean", {
                sent: formatNumber(totals.length),
                all: formatNumber(given),
              }),
              "",
              formatDecimal(mean),
            ]
      }
    />
  );
}

async function Conclusion({ dossier: { assessed } }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.scoring");
  const { conclusion, ballots } = assessed;
  if (!conclusion) return null;
  const shown = ballots.some(({ kind, total }) => kind === "committee" && total !== null);
  const items = [
    { term: t("conclusion"), value: <b>{conclusion.className}</b> },
    {
      term: t("concludedBy"),
      value: t("conclusionBy", {
        name: conclusion.concludedBy,
        date: formatDate(conclusion.concludedAt),
      }),
    },
  ];
  if (conclusion.mean !== null && !shown) {
    items.splice(1, 0, {
      term: t("mean"),
      value: t("meanText", { mean: formatDecimal(conclusion.mean) }),
    });
  }
  return (
    <>
      <DataList items={items} />
      {conclusion.conclusion ? (
        <p className="mt-2 max-w-[68ch] whitespace-pre-line text-ink-2">{conclusion.conclusion}</p>
      ) : null}
    </>
  );
}
