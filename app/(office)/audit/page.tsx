import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ListTable } from "@/components/list/list-table";
import { Pager } from "@/components/list/pager";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { chainState } from "@/db/audit/chain-state";
import { read } from "@/db/doors";
import { auditActions, listAudit } from "@/db/queries/audit";
import { subjectNames } from "@/db/queries/audit-names";
import { canSomewhere } from "@/domain/access/can";
import { type AuditFilters, auditQuery, parseAuditFilters } from "@/domain/audit/filters";
import { formatDateTime, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { auditColumns } from "./columns";
import { AuditFilterBar } from "./filter-bar";

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
        actions={
          <>
            <ButtonLink href="/audit/jobs">{t("jobs.open")}</ButtonLink>
            <ButtonLink href="/audit/verify">{t("verify.open")}</ButtonLink>
          </>
        }
      />
      <AuditFilterBar filters={filters} actions={actions} />
      <ListTable
        caption={t("title")}
        columns={await auditColumns(names)}
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
        whole: String(page.rows.length === count),
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
