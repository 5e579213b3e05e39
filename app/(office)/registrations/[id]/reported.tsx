import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DataList } from "@/components/ui/data-list";
import { PhotoGrid } from "@/components/ui/photo-grid";
import { Section } from "@/components/ui/section";
import { formatDate, formatDateTime, formatNumber } from "@/lib/format";
import type { Dossier } from "./load";

const told = ["activities", "results", "difficulties", "cellComment"] as const;

/** What the unit reported: its words, whom it reached, its photos. */
export async function Reported({ dossier: { parts, assessed } }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.report");
  const lists = await getTranslations("lists");
  const { report } = assessed;
  if (!report) return null;
  const items: { term: string; value: ReactNode }[] = told
    .filter((name) => report[name] !== "")
    .map((name) => ({
      term: t(`fields.${name}`),
      value: <span className="whitespace-pre-line">{report[name]}</span>,
    }));
  if (report.reachedHouseholds !== null || report.reachedPeople !== null) {
    const count = (value: number | null) => (value === null ? "–" : formatNumber(value));
    items.push({
      term: t("fields.reachedPeople"),
      value: t("reachedText", {
        households: count(report.reachedHouseholds),
        people: count(report.reachedPeople),
      }),
    });
  }
  if (report.proposal) {
    items.push({ term: t("fields.proposal"), value: lists(`reportProposal.${report.proposal}`) });
  }
  const sent = report.submittedAt ? t("sentOn", { date: formatDate(report.submittedAt) }) : null;
  const photos = parts.papers.filter(
    ({ kind, inspectionId, thumbnailKey }) =>
      kind === "photo" && inspectionId === null && thumbnailKey,
  );
  return (
    <Section id="bao-cao-ket-qua" title={t("section")} note={sent}>
      <DataList items={items} />
      <Photos photos={photos} />
    </Section>
  );
}

/** Photographs in small, each opening in full, with when they were taken. */
export async function Photos({
  photos,
}: {
  photos: readonly Dossier["parts"]["papers"][number][];
}) {
  const t = await getTranslations("file");
  if (photos.length === 0) return null;
  return (
    <PhotoGrid
      photos={photos.map(({ id, caption, fileName, takenAt }) => ({
        key: String(id),
        href: `/files/${id}`,
        src: `/files/${id}?nho=1`,
        alt: caption || fileName,
        caption: [caption || fileName, takenAt ? t("taken", { at: formatDateTime(takenAt) }) : ""]
          .filter(Boolean)
          .join(", "),
      }))}
    />
  );
}
