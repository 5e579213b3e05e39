import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { Ballot } from "@/db/queries/ballots";
import { assessmentKinds } from "@/domain/assessment/lists";
import { meanOf } from "@/domain/assessment/scoring";
import { meansOf } from "@/domain/assessment/side-by-side";
import { formatDecimal } from "@/lib/format";
import type { Dossier } from "./load";

/** Points by criterion side by side, of the ballots this viewer may read. */
export async function ScoredPoints({ dossier: { assessed } }: { dossier: Dossier }) {
  const t = await getTranslations("assessment.scoring.points");
  const { ballots, written } = assessed;
  const { points } = written;
  if (points.length === 0) return null;
  const criteria = new Map(points.map((row) => [row.criterionId, row]));
  const kinds = assessmentKinds.filter((kind) => points.some((row) => row.kind === kind));
  const said = (value: number | null) => (value === null ? "–" : formatDecimal(value));
  const totalOf = (kind: Ballot["kind"]) =>
    meanOf(ballots.flatMap((one) => (one.kind === kind && one.total !== null ? [one.total] : [])));
  const max = [...criteria.values()].reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return (
    <>
      <h3 className="mt-6 text-base font-semibold">{t("title")}</h3>
      <Table
        caption={t("title")}
        columns={[
          { label: t("criterion") },
          { label: t("max"), align: "end", weight: "quiet" },
          ...kinds.map((kind) => ({ label: t(kind), align: "end" as const })),
        ]}
        rows={[...criteria.values()].map(({ criterionId, criterion, maxPoints }) => {
          const means = meansOf(points, criterionId);
          return {
            key: String(criterionId),
            cells: [criterion, maxPoints, ...kinds.map((kind) => said(means[kind]))],
          };
        })}
        foot={[t("total"), max, ...kinds.map((kind) => said(totalOf(kind)))]}
      />
      <Written dossier={{ assessed }} />
    </>
  );
}

/** What the scorers wrote: general remarks, and reasons beside single criteria. */
async function Written({ dossier: { assessed } }: { dossier: Pick<Dossier, "assessed"> }) {
  const t = await getTranslations("assessment.scoring.points");
  const { ballots, written } = assessed;
  const reasons = written.points.filter(({ reason }) => reason !== "");
  const opinions = ballots.flatMap(({ id, personName, kind }) => {
    const remarks = written.remarks.filter(({ ballotId }) => ballotId === id);
    const own = reasons.filter(({ ballotId }) => ballotId === id);
    return remarks.length + own.length === 0 ? [] : [{ id, personName, kind, remarks, own }];
  });
  if (opinions.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-base font-semibold">{t("opinions")}</h3>
      <ul className="mt-1">
        {opinions.map(({ id, personName, kind, remarks, own }) => (
          <li key={id} className="border-b border-line py-2.5 last:border-b-0">
            <p>
              <b>{personName}</b> <span className="text-ink-2">· {t(`by.${kind}`)}</span>
            </p>
            {remarks.map(({ comment }) => (
              <p
                key="comment"
                className="max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]"
              >
                {comment}
              </p>
            ))}
            {own.map(({ criterionId, criterion, points, reason }) => (
              <p key={criterionId} className="max-w-[68ch] [overflow-wrap:anywhere]">
                <span className="text-ink-2">
                  {t("reason", { criterion, points: formatDecimal(points) })}
                </span>{" "}
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
