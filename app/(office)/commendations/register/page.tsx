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
import { PrintedLine } from "@/components/ui/printed-line";
import { read } from "@/db/doors";
import { type AwardRow, awardYears, listAwards } from "@/db/queries/commendations";
import { type FilterChoices, filterChoices } from "@/db/queries/filter-choices";
import { unitNames } from "@/db/queries/unit-names";
import {
  type AwardFilters,
  commendationQuery,
  parseAwardFilters,
} from "@/domain/commendation/filters";
import { subjectTypes } from "@/domain/model-registration/lists";
import { now } from "@/lib/clock";
import { formatDate, formatMoney, formatNumber, formatTwoDigits } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { filterWords } from "../../filter-words";
import { withLastDays } from "../../unit-label";
import { CommendationPager } from "../pager";
import { CommendationTabs } from "../tabs";
import { askedLine } from "./asked";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("register.title") };
}

export default async function RegisterPage({ searchParams }: PageProps<"/commendations/register">) {
  const viewer = await requireViewer();
  const filters = parseAwardFilters(await searchParams);
  const t = await getTranslations("commendation");
  const { page, years, units, names } = await read(viewer, async (tx) => ({
    page: await listAwards(tx, filters),
    years: await awardYears(tx),
    units: (await filterChoices(tx, null)).units,
    names: await unitNames(tx, [filters.unit]),
  }));
  const { q, year, unit, subjectType } = filters;
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          <ButtonLink
            href={`/commendations/register/export?${commendationQuery({ q, year, unit, subjectType })}`}
            download
          >
            {t("register.export")}
          </ButtonLink>
        }
      />
      <PrintedLine
        parts={[
          await askedLine(filters, names),
          t("register.exportedOn", { date: formatDate(now()) }),
        ]}
      />
      <CommendationTabs current="register" />
      <Filters filters={filters} years={years} units={await withLastDays(units)} />
      <ListTable
        caption={t("register.title")}
        columns={await columns()}
        rows={page.rows}
        empty={<EmptyState title={t("register.empty")}>{t("register.emptyText")}</EmptyState>}
      />
      <CommendationPager
        page={page}
        summary={t("register.shown", {
          from: formatNumber(page.from + 1),
          to: formatNumber(page.from + page.rows.length),
          total: formatNumber(page.total),
          whole: String(page.rows.length === page.total),
        })}
        href={(cursor) =>
          `/commendations/register?${commendationQuery({ q, year, unit, subjectType }, cursor)}`
        }
      />
    </>
  );
}

async function Filters({
  filters: { q, year, unit, subjectType },
  years,
  units,
}: {
  filters: AwardFilters;
  years: readonly number[];
  units: FilterChoices["units"];
}) {
  const t = await getTranslations("commendation.register");
  const common = await getTranslations("common");
  const lists = await getTranslations("lists.subjectType");
  const applied = [year, unit, subjectType].filter((value) => value !== null).length;
  const selects = [
    { name: "year", value: year, rows: years.map((one) => [one, String(one)] as const) },
    { name: "unit", value: unit, rows: units.map((one) => [one.id, one.name] as const) },
    {
      name: "subjectType",
      value: subjectType,
      rows: subjectTypes.map((one) => [one, lists(one)] as const),
    },
  ] as const;
  return (
    <FilterBar
      id="loc"
      search={{ name: "q", label: t("search"), value: q, placeholder: t("searchHint") }}
      applied={applied}
      clearHref={applied > 0 || q ? "/commendations/register" : undefined}
      words={await filterWords()}
    >
      {selects.map(({ name, value, rows }) => (
        <SelectFilter
          key={name}
          id={`loc-${name}`}
          name={name}
          label={t(`filters.${name}`)}
          all={common("all")}
          value={value ? String(value) : undefined}
          options={rows.map(([key, label]) => ({ value: String(key), label }))}
        />
      ))}
    </FilterBar>
  );
}

async function columns(): Promise<ListColumn<AwardRow>[]> {
  const t = await getTranslations("commendation");
  const label = await getTranslations("commendation.register.columns");
  const lists = await getTranslations("lists.subjectType");
  const decision = (row: AwardRow) =>
    t("decisionText", {
      number: formatTwoDigits(row.number),
      symbol: row.symbol,
      date: formatDate(row.day),
    });
  return [
    {
      key: "name",
      label: label("name"),
      phone: "title",
      cell: (row) =>
        html`<a href="/commendations/${row.commendationId}">${row.name}</a><span class="under">${lists(row.subjectType)}</span>`,
    },
    { key: "unit", label: label("unit"), phone: "own", cell: (row) => row.unitName },
    { key: "merit", label: label("merit"), phone: "own", cell: (row) => row.achievement },
    {
      key: "award",
      label: label("award"),
      phone: "own",
      cell: (row) =>
        row.revokedOn
          ? html`${row.formName}<span class="block">${stateMark("bad", t("register.revoked", { date: formatDate(row.revokedOn) }))}</span>`
          : stateMark("honour", row.formName),
    },
    {
      key: "decision",
      label: label("decision"),
      phone: "own",
      cell: (row) => html`${decision(row)}<span class="under">${row.issuerName}</span>`,
    },
    {
      key: "bonus",
      label: label("bonus"),
      align: "end",
      phoneLabel: true,
      cell: (row) => (row.bonus === null ? "–" : formatMoney(row.bonus)),
    },
    {
      key: "golden",
      label: label("golden"),
      align: "end",
      phoneLabel: true,
      cell: (row) => row.goldenRegisterNo ?? "–",
    },
  ];
}
