import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { type CampaignRow, campaignsShown, listCampaigns } from "@/db/queries/campaigns";
import { canSomewhere } from "@/domain/access/can";
import { cleanLine } from "@/domain/form/text";
import { formatDate, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { filterWords } from "../filter-words";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("title") };
}

export default async function CampaignsPage({ searchParams }: PageProps<"/campaigns">) {
  const viewer = await requireViewer();
  const { q } = await searchParams;
  const asked = typeof q === "string" ? cleanLine(q).slice(0, 100) : "";
  const rows = await read(viewer, (tx) => listCampaigns(tx, asked));
  const t = await getTranslations("campaign");
  const total = rows[0]?.total ?? 0;
  return (
    <>
      <PageTitle
        title={t("title")}
        facts={total === 0 ? [] : [t("total", { count: formatNumber(total) })]}
        actions={
          canSomewhere(viewer, "campaign.manage") ? (
            <ButtonLink href="/campaigns/new" kind="main">
              {t("new")}
            </ButtonLink>
          ) : null
        }
      />
      <Search q={asked} />
      <ListTable
        caption={t("title")}
        columns={await columns()}
        rows={rows}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      {total > rows.length ? (
        <p className="mt-3 text-sm text-ink-2">
          {t("more", { shown: formatNumber(campaignsShown), total: formatNumber(total) })}
        </p>
      ) : null}
    </>
  );
}

async function Search({ q }: { q: string }) {
  const t = await getTranslations("campaign");
  return (
    <FilterBar
      id="loc"
      search={{ name: "q", label: t("search"), value: q }}
      clearHref={q ? "/campaigns" : undefined}
      applied={0}
      words={await filterWords()}
    />
  );
}

async function columns(): Promise<ListColumn<CampaignRow>[]> {
  const t = await getTranslations("campaign");
  const period = ({ startsOn, endsOn }: CampaignRow) =>
    t("period", { from: formatDate(startsOn), to: formatDate(endsOn) });
  return [
    {
      key: "name",
      label: t("columns.name"),
      phone: "title",
      cell: (row) => html`<a href="/campaigns/${row.id}">${row.name}</a>`,
    },
    { key: "owner", label: t("columns.owner"), phone: "own", cell: (row) => row.ownerName },
    { key: "period", label: t("columns.period"), cell: period },
    {
      key: "rounds",
      label: t("columns.rounds"),
      phone: "own",
      cell: (row) => row.rounds.join("; ") || "–",
    },
  ];
}
