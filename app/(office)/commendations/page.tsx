import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { SelectFilter } from "@/components/list/select-filter";
import { stateMark } from "@/components/list/state-mark";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { type DossierRow, listDossiers } from "@/db/queries/commendations";
import { filterChoices } from "@/db/queries/filter-choices";
import { canSomewhere } from "@/domain/access/can";
import { commendationQuery, parseDossierFilters } from "@/domain/commendation/filters";
import { commendationStates, commendationWorkflow } from "@/domain/commendation/workflow";
import { formatDate, formatNumber, formatTwoDigits } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { filterWords } from "../filter-words";
import { CommendationPager } from "./pager";
import { CommendationTabs } from "./tabs";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("title") };
}

export default async function CommendationsPage({ searchParams }: PageProps<"/commendations">) {
  const viewer = await requireViewer();
  const filters = parseDossierFilters(await searchParams);
  const t = await getTranslations("commendation");
  const { page, campaigns } = await read(viewer, async (tx) => ({
    page: await listDossiers(tx, filters),
    campaigns: (await filterChoices(tx, null)).campaigns,
  }));
  const { state, campaign } = filters;
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          canSomewhere(viewer, "commendation.prepare") ? (
            <ButtonLink href="/commendations/new" kind="main">
              {t("new")}
            </ButtonLink>
          ) : null
        }
      />
      <CommendationTabs current="dossiers" />
      <Filters state={state} campaign={campaign} campaigns={campaigns} />
      <ListTable
        caption={t("tabs.dossiers")}
        columns={await columns()}
        rows={page.rows}
        empty={<EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>}
      />
      <CommendationPager
        page={page}
        summary={t("list.shown", {
          from: formatNumber(page.from + 1),
          to: formatNumber(page.from + page.rows.length),
          total: formatNumber(page.total),
          whole: String(page.rows.length === page.total),
        })}
        href={(cursor) => `/commendations?${commendationQuery({ state, campaign }, cursor)}`}
      />
    </>
  );
}

async function Filters({
  state,
  campaign,
  campaigns,
}: {
  state: string | null;
  campaign: number | null;
  campaigns: readonly { id: number; name: string }[];
}) {
  const t = await getTranslations("commendation.list.filters");
  const common = await getTranslations("common");
  const states = await getTranslations("workflow.commendation.state");
  const applied = [state, campaign].filter((value) => value !== null).length;
  return (
    <FilterBar
      id="loc"
      applied={applied}
      clearHref={applied > 0 ? "/commendations" : undefined}
      words={await filterWords()}
    >
      <SelectFilter
        id="loc-state"
        name="state"
        label={t("state")}
        all={common("all")}
        value={state ?? undefined}
        options={commendationStates.map((value) => ({ value, label: states(value) }))}
      />
      <SelectFilter
        id="loc-campaign"
        name="campaign"
        label={t("campaign")}
        all={common("all")}
        value={campaign ? String(campaign) : undefined}
        options={campaigns.map((one) => ({ value: String(one.id), label: one.name }))}
      />
    </FilterBar>
  );
}

async function columns(): Promise<ListColumn<DossierRow>[]> {
  const t = await getTranslations("commendation");
  const label = await getTranslations("commendation.list.columns");
  const states = await getTranslations("workflow.commendation.state");
  return [
    {
      key: "title",
      label: label("title"),
      phone: "title",
      cell: (row) => html`<a href="/commendations/${row.id}">${row.title}</a>`,
    },
    {
      key: "form",
      label: label("form"),
      phone: "own",
      cell: (row) => html`${row.formName}<span class="under">${row.issuerName}</span>`,
    },
    { key: "campaign", label: label("campaign"), phone: "none", cell: (row) => row.campaignName },
    {
      key: "nominees",
      label: label("nominees"),
      align: "end",
      phoneLabel: true,
      cell: (row) => formatNumber(row.nominees),
    },
    {
      key: "state",
      label: label("state"),
      short: true,
      cell: (row) => stateMark(commendationWorkflow.states[row.state].tone, states(row.state)),
    },
    {
      key: "decision",
      label: label("decision"),
      cell: (row) =>
        row.number && row.decidedOn
          ? t("decisionText", {
              number: formatTwoDigits(row.number),
              symbol: row.symbol ?? "",
              date: formatDate(row.decidedOn),
            })
          : "–",
    },
  ];
}
