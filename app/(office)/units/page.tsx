import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { SelectFilter } from "@/components/list/select-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { unitNames } from "@/db/queries/unit-names";
import { isFolded, listUnits, type UnitRow, type UnitsAsked, unitsShown } from "@/db/queries/units";
import { rowIdIn } from "@/domain/form/row-id";
import { cleanLine } from "@/domain/form/text";
import { formatDate, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { filterWords } from "../filter-words";
import { labelled } from "../unit-label";

export async function generateMetadata() {
  return { title: (await getTranslations("admin.unit"))("title") };
}

export default async function UnitsPage({ searchParams }: PageProps<"/units">) {
  const viewer = await requireViewer();
  const { q, tu, daDong } = await searchParams;
  const asked: UnitsAsked = {
    q: typeof q === "string" ? cleanLine(q).slice(0, 100) : "",
    below: typeof tu === "string" ? rowIdIn(tu) || null : null,
    closed: daDong === "1",
  };
  const { found, names } = await read(viewer, async (tx) => {
    const found = await listUnits(tx, asked);
    const names = await unitNames(
      tx,
      found.map(({ id }) => id),
    );
    return { found, names };
  });
  const rows = await labelled(found, names);
  const t = await getTranslations("admin.unit");
  const total = rows[0]?.total ?? 0;
  return (
    <>
      <PageTitle
        title={t("title")}
        facts={total === 0 ? [] : [t("total", { count: formatNumber(total) })]}
      />
      <Filters {...asked} />
      <ListTable
        caption={t("title")}
        columns={await columns(rows, asked)}
        rows={rows}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      {total > rows.length ? (
        <p className="mt-3 text-sm text-ink-2">
          {t("more", { shown: formatNumber(unitsShown), total: formatNumber(total) })}
        </p>
      ) : null}
    </>
  );
}

async function Filters({ q, closed, below }: UnitsAsked) {
  const t = await getTranslations("admin.unit");
  return (
    <FilterBar
      id="loc"
      search={{ name: "q", label: t("search"), value: q }}
      keep={{ tu: below === null ? undefined : String(below) }}
      clearHref={q || closed || below ? "/units" : undefined}
      applied={closed ? 1 : 0}
      words={await filterWords()}
    >
      <SelectFilter
        id="loc-da-dong"
        name="daDong"
        label={t("status")}
        value={closed ? "1" : ""}
        all={t("living")}
        options={[{ value: "1", label: t("withClosed") }]}
      />
    </FilterBar>
  );
}

async function columns(
  rows: readonly UnitRow[],
  asked: UnitsAsked,
): Promise<ListColumn<UnitRow>[]> {
  const t = await getTranslations("admin.unit.columns");
  const types = await getTranslations("lists.unitType");
  const depth = (row: UnitRow) => row.path.split(".").length;
  const top = Math.min(...rows.map(depth));
  const level = (row: UnitRow) => (asked.q !== "" ? 0 : Math.min(depth(row) - top, 4));
  const always: ListColumn<UnitRow>[] = [
    {
      key: "name",
      label: t("name"),
      phone: "title",
      cell: (row) =>
        html`<span class="tree tree-${level(row)}"><a href="/units/${row.id}">${row.name}</a></span>`,
    },
    { key: "type", label: t("type"), cell: (row) => types(row.type) },
    { key: "code", label: t("code"), phoneLabel: true, cell: (row) => row.code ?? "–" },
  ];
  const within: ListColumn<UnitRow> = {
    key: "within",
    label: t("within"),
    align: "end",
    phoneLabel: true,
    cell: ({ id, living, whole }) => {
      if (living === 0) return "–";
      const count = formatNumber(living);
      return html`<a href="/units?tu=${id}">${whole ? count : t("inSight", { count })}</a>`;
    },
  };
  const closed: ListColumn<UnitRow> = {
    key: "closed",
    label: t("closed"),
    phoneLabel: true,
    cell: (row) => (row.closedOn ? formatDate(row.closedOn) : "–"),
  };
  return [...always, ...(isFolded(asked) ? [within] : []), ...(asked.closed ? [closed] : [])];
}
