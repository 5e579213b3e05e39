import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import type { InspectionRow } from "@/db/queries/assessment";
import type { Tone } from "@/domain/workflow/define";
import { formatDate } from "@/lib/format";
import type { Dossier } from "./load";
import { Photos } from "./reported";

const tones: Readonly<Record<InspectionRow["conclusion"], Tone>> = {
  met: "good",
  partly_met: "waiting",
  not_met: "bad",
};

/** What the inspectors found on the spot, with their photos. */
export async function Inspected({ dossier: { parts, assessed } }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.inspection");
  const conclusions = await getTranslations("assessment.conclusion");
  const [first, ...earlier] = assessed.inspections;
  if (!first) return null;
  return (
    <Section
      id="kiem-tra-thuc-te"
      title={t("section")}
      note={<Badge tone={tones[first.conclusion]}>{conclusions(first.conclusion)}</Badge>}
    >
      {[first, ...earlier].map((row) => (
        <div key={row.id}>
          <Visit row={row} />
          <Photos photos={parts.papers.filter(({ inspectionId }) => inspectionId === row.id)} />
        </div>
      ))}
    </Section>
  );
}

async function Visit({ row }: { row: InspectionRow }) {
  const t = await getTranslations("assessment.inspection");
  const facts = { team: row.teamName, date: formatDate(row.inspectedOn), place: row.place };
  const due = row.recommendationDueOn
    ? t("due", { date: formatDate(row.recommendationDueOn) })
    : null;
  const text = (value: string) => <span className="whitespace-pre-line">{value}</span>;
  const items: { term: string; value: ReactNode }[] = [
    { term: t("sections.visit"), value: t("facts", facts) },
    { term: t("fields.memberIds"), value: row.members.map(({ name }) => name).join(", ") },
    { term: t("fields.attendees"), value: text(row.attendees) },
    { term: t("fields.findings"), value: text(row.findings) },
  ];
  if (row.residentsComment) {
    items.push({ term: t("fields.residentsComment"), value: text(row.residentsComment) });
  }
  if (row.recommendation) {
    items.push({
      term: t("fields.recommendation"),
      value: text([row.recommendation, due].filter(Boolean).join(" – ")),
    });
  }
  items.push({ term: t("writtenBy"), value: row.writtenBy });
  return <DataList items={items} />;
}
