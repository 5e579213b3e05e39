import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { SelectFilter } from "@/components/list/select-filter";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { listPeople, type PersonRow, peopleShown } from "@/db/queries/people";
import { type UnitName, unitNames } from "@/db/queries/unit-names";
import { canSomewhere } from "@/domain/access/can";
import type { Role } from "@/domain/access/roles";
import { cleanLine } from "@/domain/form/text";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { filterWords } from "../filter-words";
import { unitLabeller } from "../unit-label";

export async function generateMetadata() {
  return { title: (await getTranslations("admin.person"))("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "person.manage")) notFound();
  const { q, tinhTrang } = await searchParams;
  const asked = {
    q: typeof q === "string" ? cleanLine(q).slice(0, 100) : "",
    active: tinhTrang !== "ngung",
  };
  const { rows, names } = await read(viewer, async (tx) => {
    const rows = await listPeople(tx, viewer, { ...asked, today: plainDateOf(now()) });
    const names = await unitNames(
      tx,
      rows.map(({ homeUnitId }) => homeUnitId),
    );
    return { rows, names };
  });
  const t = await getTranslations("admin.person");
  const total = rows[0]?.total ?? 0;
  return (
    <>
      <PageTitle
        title={t("title")}
        facts={total === 0 ? [] : [t("total", { count: formatNumber(total) })]}
        actions={
          <ButtonLink href="/people/new" kind="main">
            {t("new")}
          </ButtonLink>
        }
      />
      <Filters {...asked} />
      <ListTable
        caption={t("title")}
        columns={await columns(names)}
        rows={rows}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      {total > rows.length ? (
        <p className="mt-3 text-sm text-ink-2">
          {t("more", { shown: formatNumber(peopleShown), total: formatNumber(total) })}
        </p>
      ) : null}
    </>
  );
}

async function Filters({ q, active }: { q: string; active: boolean }) {
  const t = await getTranslations("admin.person");
  return (
    <FilterBar
      id="loc"
      search={{ name: "q", label: t("search"), value: q }}
      clearHref={q || !active ? "/people" : undefined}
      applied={active ? 0 : 1}
      words={await filterWords()}
    >
      <SelectFilter
        id="loc-tinh-trang"
        name="tinhTrang"
        label={t("status")}
        value={active ? "" : "ngung"}
        all={t("active")}
        options={[{ value: "ngung", label: t("inactive") }]}
      />
    </FilterBar>
  );
}

async function columns(names: ReadonlyMap<number, UnitName>): Promise<ListColumn<PersonRow>[]> {
  const t = await getTranslations("admin.person.columns");
  const lists = await getTranslations("lists.role");
  const label = await unitLabeller();
  const unitOf = (row: PersonRow) => {
    const unit = names.get(row.homeUnitId);
    return unit ? label(unit) : row.unitName;
  };
  const roles = (row: PersonRow) => row.roles.map((role) => lists(role as Role)).join("; ");
  return [
    {
      key: "name",
      label: t("name"),
      phone: "title",
      cell: (row) => html`<a href="/people/${row.id}">${row.name}</a>`,
    },
    { key: "username", label: t("username"), cell: (row) => row.username },
    { key: "title", label: t("title"), phone: "own", cell: (row) => row.title },
    { key: "unit", label: t("unit"), phone: "own", cell: unitOf },
    { key: "roles", label: t("roles"), phone: "own", cell: (row) => roles(row) || "–" },
  ];
}
