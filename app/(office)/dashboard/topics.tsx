import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Cell, Dashboard } from "@/db/queries/dashboard";
import { shareOf } from "@/domain/dashboard/filters";
import { formatNumber } from "@/lib/format";
import { listOf, percentCell } from "./words";

/** What was registered and recognised for each focus topic of the period. */
export async function Topics({ board }: { board: Dashboard }) {
  const t = await getTranslations("dashboard.topics");
  return (
    <Section id="noi-dung-trong-tam" title={t("title")}>
      <Counted
        caption={t("title")}
        head={t("topic")}
        rows={board.topics.map(({ name, campaign, cell }) => ({
          name: name ?? t("without"),
          under: campaign,
          cell,
        }))}
        total={board.total}
      />
    </Section>
  );
}

/** The same for collectives, individuals and households. */
export async function Subjects({ board }: { board: Dashboard }) {
  const t = await getTranslations("dashboard");
  const lists = await getTranslations("lists.subjectType");
  return (
    <Section id="chu-the" title={t("subjects.title")}>
      <Counted
        caption={t("subjects.title")}
        head={t("sheets.subject")}
        rows={board.subjects.map(({ subjectType, cell }) => ({
          name: lists(subjectType),
          under: null,
          cell,
        }))}
        total={board.total}
      />
    </Section>
  );
}

type Row = { readonly name: string; readonly under: string | null; readonly cell: Cell };

async function Counted({
  caption,
  head,
  rows,
  total,
}: {
  caption: string;
  head: string;
  rows: readonly Row[];
  total: Cell;
}) {
  const t = await getTranslations("dashboard");
  const cells = ({ name, under, cell }: Row) => [
    <>
      {name}
      {under ? <span className="block text-xs text-ink-2">{under}</span> : null}
    </>,
    ...(["registered", "recognised", "commended"] as const).map((group) => (
      <a key={group} href={listOf(cell[group])}>
        {formatNumber(cell[group].count)}
      </a>
    )),
    percentCell(shareOf(cell.recognised.count, cell.registered.count)),
  ];
  return (
    <Table
      caption={caption}
      columns={[
        { label: head },
        { label: t("units.registered"), align: "end", weight: "strong" },
        { label: t("units.recognised"), align: "end" },
        { label: t("units.commended"), align: "end" },
        { label: t("units.rate"), align: "end" },
      ]}
      rows={rows.map((row) => ({ key: `${row.name} ${row.under ?? ""}`, cells: cells(row) }))}
      foot={cells({ name: t("byField.sum"), under: null, cell: total })}
    />
  );
}
