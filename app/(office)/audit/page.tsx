import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DateFilter } from "@/components/list/date-filter";
import { FilterBar } from "@/components/list/filter-bar";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import { Pager } from "@/components/list/pager";
import type { ListColumn } from "@/components/list/rows";
import { SelectFilter } from "@/components/list/select-filter";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { chainState } from "@/db/audit/chain-state";
import { read } from "@/db/doors";
import { type AuditRow, auditActions, listAudit } from "@/db/queries/audit";
import { subjectNames } from "@/db/queries/audit-names";
import { canSomewhere } from "@/domain/access/can";
import { type AuditFilters, auditQuery, parseAuditFilters } from "@/domain/audit/filters";
import { auditSubjects } from "@/domain/audit/subjects";
import { formatDateTime, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { formWords } from "../form-words";
import { auditWords } from "./words";

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "audit.read")) notFound();
  const filters = parseAuditFilters(await searchParams);
  const t = await getTranslations("audit");
  const { page, names, actions } = await read(viewer, async (tx) => {
    const found = await listAudit(tx, viewer, filters);
    return {
      page: found,
      names: await subjectNames(tx, found.rows),
      actions: await auditActions(tx, viewer),
    };
  });
  return (
    <>
      <PageTitle
        title={t("title")}
        facts={[await chainWords()]}
        actions={<ButtonLink href="/audit/verify">{t("verify.open")}</ButtonLink>}
      />
      <Filters filters={filters} actions={actions} />
      <ListTable
        caption={t("title")}
        columns={await columns(names)}
        rows={page.rows}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      <Pages filters={filters} page={page} />
    </>
  );
}

async function chainWords() {
  const t = await getTranslations("audit.chain");
  const { sealed, sealedAt, waiting } = await chainState();
  if (!sealedAt) return t("none", { waiting: formatNumber(waiting) });
  return t("state", {
    sealed: formatNumber(sealed),
    at: formatDateTime(sealedAt),
    waiting: formatNumber(waiting),
  });
}

async function Filters({
  filters,
  actions,
}: {
  filters: AuditFilters;
  actions: readonly string[];
}) {
  const t = await getTranslations("audit");
  const common = await getTranslations("common");
  const { date } = await formWords();
  const words = await auditWords();
  const { person, action, subject, from, to, personId, subjectId } = filters;
  const asked = [action, subject, from, to, personId, subjectId].filter((one) => one !== null);
  return (
    <FilterBar
      id="loc"
      search={{
        name: "person",
        label: t("filters.person"),
        value: person,
        placeholder: t("filters.personHint"),
      }}
      keep={{
        personId: personId ? String(personId) : undefined,
        subjectId: subjectId ? String(subjectId) : undefined,
      }}
      applied={asked.length}
      clearHref={asked.length > 0 || person ? "/audit" : undefined}
      words={{
        apply: common("apply"),
        clear: common("clear"),
        more: common("more"),
        close: common("close"),
      }}
    >
      <SelectFilter
        id="loc-action"
        name="action"
        label={t("filters.action")}
        all={common("all")}
        value={action ?? undefined}
        options={actions.map((value) => ({ value, label: words.action(value) }))}
      />
      <SelectFilter
        id="loc-subject"
        name="subject"
        label={t("filters.subject")}
        all={common("all")}
        value={subject ?? undefined}
        options={auditSubjects.map((value) => ({ value, label: t(`subjects.${value}`) }))}
      />
      <DateFilter id="loc-from" name="from" label={t("filters.from")} value={from} words={date} />
      <DateFilter id="loc-to" name="to" label={t("filters.to")} value={to} words={date} />
    </FilterBar>
  );
}

async function Pages({
  filters,
  page,
}: {
  filters: AuditFilters;
  page: Awaited<ReturnType<typeof listAudit>>;
}) {
  const t = await getTranslations("audit");
  const common = await getTranslations("common.pager");
  const { after, ...question } = filters;
  const first = `/audit?${auditQuery({ ...question, after: null })}`;
  if (page.rows.length === 0) return null;
  const { count, exact } = page.total;
  return (
    <Pager
      label={common("label")}
      summary={t(exact ? "shown" : "shownOfMore", {
        shown: formatNumber(page.rows.length),
        total: formatNumber(count),
      })}
      links={[
        { rel: "first", text: common("first"), href: after ? first : undefined },
        {
          rel: "next",
          text: common("next"),
          href: page.next ? `${first}&sau=${page.next}` : undefined,
        },
      ]}
    />
  );
}

async function columns(
  nameOf: Awaited<ReturnType<typeof subjectNames>>,
): Promise<ListColumn<AuditRow>[]> {
  const t = await getTranslations("audit");
  const words = await auditWords();
  return [
    {
      key: "when",
      label: t("columns.when"),
      phone: "end",
      cell: (row) => formatDateTime(row.happenedAt),
    },
    {
      key: "action",
      label: t("columns.action"),
      phone: "title",
      cell: (row) =>
        html`<a href="/audit/${row.id}">${words.action(row.action)}</a>${row.sample ? html`<span class="under">${t("sample")}</span>` : ""}`,
    },
    {
      key: "who",
      label: t("columns.who"),
      phone: "own",
      cell: (row) => row.actorName || t("nobody"),
    },
    {
      key: "subject",
      label: t("columns.subject"),
      phone: "own",
      cell: (row) => {
        const { text } = words.subject(row.subjectType, row.subjectId);
        const name = nameOf(row);
        return name ? html`${name}<span class="under">${text}</span>` : text;
      },
    },
  ];
}
