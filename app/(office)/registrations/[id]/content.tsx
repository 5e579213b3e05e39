import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DataList } from "@/components/ui/data-list";
import { type Measure, MeasureTable } from "@/components/ui/measure-table";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Previous } from "@/db/queries/previous-of";
import { resourceUnits } from "@/domain/model-registration/lists";
import { ratioOf } from "@/domain/model-registration/report";
import { formatDate, formatNumber, formatPercent, formatQuantity } from "@/lib/format";
import type { Dossier } from "./load";

const told = [
  "subjectName",
  "rationale",
  "objectives",
  "successCriteria",
  "approach",
  "resultsSoFar",
  "locationText",
  "targetGroup",
  "leadOrganisation",
  "partners",
  "resourcesText",
  "milestones",
  "expectedOutputs",
  "replicability",
] as const;

function Text({ children }: { children: string }) {
  return <span className="whitespace-pre-line">{children}</span>;
}

/** What was registered: the answers of the form that were given. */
export async function Content({ dossier: { detail, parts } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const { row } = detail;
  const items: { term: string; value: ReactNode }[] = [
    ...(await chosen(detail)),
    ...told
      .filter((name) => row[name] !== "")
      .map((name) => ({ term: t(`fields.${name}`), value: <Text>{row[name]}</Text> })),
  ];
  const days = [row.startOn, row.endOn].filter((day) => day !== null).map((day) => formatDate(day));
  if (days.length > 0) items.push({ term: t("dossier.schedule"), value: days.join(" – ") });
  if (row.reviewOn) items.push({ term: t("fields.reviewOn"), value: formatDate(row.reviewOn) });
  if (row.beneficiaryHouseholds !== null || row.beneficiaryPeople !== null) {
    const count = (value: number | null) => (value === null ? "–" : formatNumber(value));
    items.push({
      term: t("dossier.beneficiaries"),
      value: t("dossier.beneficiariesText", {
        households: count(row.beneficiaryHouseholds),
        people: count(row.beneficiaryPeople),
        poor: count(row.beneficiaryPoorHouseholds),
      }),
    });
  }
  if (parts.movements.length > 0) {
    const names = parts.movements.map((movement) => movement.name).join("; ");
    items.push({ term: t("fields.movementIds"), value: names });
  }
  if (row.personInCharge) {
    items.push({ term: t("dossier.personInCharge"), value: <Person {...row} /> });
  }
  return (
    <Section id="noi-dung-mo-hinh" title={t("dossier.content")}>
      <DataList items={items} />
    </Section>
  );
}

/** What was picked from a list and does not stand under the title. */
async function chosen({ row, topicName, previous }: Dossier["detail"]) {
  const t = await getTranslations("registration");
  const lists = await getTranslations("lists");
  return [
    ...(topicName ? [{ term: t("fields.topicId"), value: topicName }] : []),
    { term: t("fields.kind"), value: lists(`kind.${row.kind}`) },
    { term: t("fields.variant"), value: lists(`formVariant.${row.variant}`) },
    ...(previous ? [{ term: t("fields.previousId"), value: <PreviousOne {...previous} /> }] : []),
  ];
}

function PreviousOne({ id, code, name, unitName, open }: Previous) {
  const said = [code, name].filter(Boolean).join(" · ");
  return open ? <a href={`/registrations/${id}`}>{said}</a> : `${said} (${unitName})`;
}

function Person({ personInCharge, phone }: { personInCharge: string; phone: string }) {
  const digits = phone.replace(/[^\d+]/g, "");
  return (
    <>
      {personInCharge}
      {digits ? (
        <>
          {" · "}
          <a className="whitespace-nowrap" href={`tel:${digits}`}>
            {phone}
          </a>
        </>
      ) : null}
    </>
  );
}

/** What was promised against what was reached, with the evidence of each target. */
export async function Targets({ dossier }: { dossier: Dossier }) {
  const { parts } = dossier;
  const t = await getTranslations("registration");
  if (parts.targets.length === 0) return null;
  if (parts.targets.every(({ actual }) => actual === null)) return <Promised dossier={dossier} />;
  const rows: Measure[] = parts.targets.map((target) => {
    const { planned, actual } = target;
    const value = (amount: number | null) => formatQuantity(amount, target.unit);
    const ratio = ratioOf(planned, actual);
    const papers = parts.papers.filter((paper) => paper.targetId === target.id);
    return {
      key: String(target.id),
      name: target.metric,
      target: value(planned),
      actual: value(actual),
      ratio,
      ratioText:
        ratio !== null
          ? formatPercent(ratio)
          : t(actual === null ? "dossier.notYet" : "dossier.noRatio"),
      evidence: <Evidence papers={papers} claimed={actual !== null} />,
    };
  });
  return (
    <Section id="ket-qua" title={t("dossier.targets")} note={t("dossier.targetsNote")}>
      <MeasureTable
        caption={t("dossier.targets")}
        words={{
          name: t("dossier.target"),
          target: t("dossier.planned"),
          actual: t("dossier.actual"),
          ratio: t("dossier.ratio"),
          evidence: t("dossier.evidence"),
        }}
        rows={rows}
      />
    </Section>
  );
}

/** Before the report there is nothing to compare with: the targets alone. */
async function Promised({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  return (
    <Section id="ket-qua" title={t("dossier.promised")}>
      <Table
        caption={t("dossier.promised")}
        columns={[
          { label: t("dossier.target") },
          { label: t("dossier.planned"), align: "end", weight: "strong" },
          { label: t("fields.targets.proof") },
        ]}
        rows={parts.targets.map(({ id, metric, planned, unit, proof }) => ({
          key: String(id),
          cells: [metric, formatQuantity(planned, unit), proof || "–"],
        }))}
      />
    </Section>
  );
}

/** Links to the proof of a figure; a claimed figure without proof says so. */
async function Evidence({
  papers,
  claimed,
}: {
  papers: Dossier["parts"]["papers"];
  claimed: boolean;
}) {
  const t = await getTranslations("registration");
  if (papers.length === 0) {
    return claimed ? <span className="text-warn">{t("dossier.noEvidence")}</span> : null;
  }
  return papers.map((paper, index) => (
    <span key={paper.id}>
      {index > 0 ? "; " : null}
      <a href={`/files/${paper.id}`}>{paper.caption || paper.fileName}</a>
    </span>
  ));
}

/** Resources by source, planned and brought in. */
export async function Resources({ dossier: { parts } }: { dossier: Dossier }) {
  const t = await getTranslations("registration");
  const lists = await getTranslations("lists");
  if (parts.resources.length === 0) return null;
  const items = parts.resources.map((resource) => {
    const unit = lists(`resourceUnit.${resourceUnits[resource.source]}`);
    return {
      term: lists(`resourceSource.${resource.source}`),
      value: [
        `${t("dossier.planned")}: ${formatQuantity(resource.planned, unit)}`,
        resource.actual === null
          ? ""
          : `${t("dossier.actual")}: ${formatQuantity(resource.actual, unit)}`,
        resource.note,
      ]
        .filter(Boolean)
        .join("; "),
    };
  });
  return (
    <Section id="nguon-luc" title={t("dossier.resources")}>
      <DataList items={items} />
    </Section>
  );
}
