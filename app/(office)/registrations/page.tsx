import { getTranslations } from "next-intl/server";
import { ListTable } from "@/components/list/list-table";
import { Pager } from "@/components/list/pager";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { PrintedLine } from "@/components/ui/printed-line";
import { read } from "@/db/doors";
import { filterChoices } from "@/db/queries/filter-choices";
import { listRegistrations } from "@/db/queries/registrations";
import { unitNames } from "@/db/queries/unit-names";
import { withinCampaign } from "@/db/queries/within-campaign";
import { canSomewhere } from "@/domain/access/can";
import {
  firstPage,
  parseRegistrationFilters,
  type RegistrationFilters,
  toQuery,
} from "@/domain/model-registration/filters";
import { plainDateOf } from "@/domain/plain-date";
import { now } from "@/lib/clock";
import { formatDate, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { Asked, askedLine, askedWords } from "./asked";
import { registrationColumns } from "./columns";
import { RegistrationFilterBar } from "./filter-bar";

export async function generateMetadata() {
  return { title: (await getTranslations("registration"))("title") };
}

export default async function RegistrationsPage({ searchParams }: PageProps<"/registrations">) {
  const viewer = await requireViewer();
  const asked = parseRegistrationFilters(await searchParams);
  const t = await getTranslations("registration");
  const { filters, page, choices, names } = await read(viewer, async (tx) => {
    const filters = await withinCampaign(tx, asked);
    return {
      filters,
      page: await listRegistrations(tx, filters, plainDateOf(now())),
      choices: await filterChoices(tx, filters.campaign),
      names: await unitNames(tx, [filters.area, filters.org]),
    };
  });
  const columns = await registrationColumns(filters);
  const writes = canSomewhere(viewer, "registration.write");
  return (
    <>
      <PageTitle
        title={t("title")}
        facts={page.total.count === 0 ? [] : [t("list.count", { total: await totalOf(page) })]}
        actions={
          <>
            <ButtonLink href={`/registrations/export?${toQuery(firstPage(filters))}`} download>
              {t("list.export")}
            </ButtonLink>
            {writes ? (
              <ButtonLink href="/registrations/new" kind="main">
                {t("new")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <PrintedLine
        parts={[
          await askedLine(filters, { choices, names }),
          t("list.exportedOn", { date: formatDate(now()) }),
        ]}
      />
      <RegistrationFilterBar filters={filters} choices={choices} />
      <Asked said={await askedWords(filters, names)} />
      <ListTable
        caption={t("title")}
        columns={columns}
        rows={page.rows}
        sortLabel={t("list.sort")}
        empty={
          <EmptyState title={t("list.empty")}>
            {t(writes ? "list.emptyText" : "list.emptyTextRead")}
          </EmptyState>
        }
      />
      <Pages filters={filters} page={page} />
    </>
  );
}

type Page = Awaited<ReturnType<typeof listRegistrations>>;

async function totalOf({ total }: Page): Promise<string> {
  const t = await getTranslations("registration.list");
  const count = formatNumber(total.count);
  return total.exact ? count : t("moreThan", { count });
}

async function Pages({ filters, page }: { filters: RegistrationFilters; page: Page }) {
  const t = await getTranslations("registration.list");
  const common = await getTranslations("common.pager");
  const href = (cursor: { after?: string | null; before?: string | null }) =>
    `/registrations?${toQuery({ ...firstPage(filters), ...cursor })}`;
  const total = await totalOf(page);
  if (page.rows.length === 0) return null;
  return (
    <Pager
      label={common("label")}
      summary={t("shown", {
        from: formatNumber(page.from + 1),
        to: formatNumber(page.from + page.rows.length),
        total,
        whole: String(!page.next && !page.previous),
      })}
      links={[
        { rel: "first", text: common("first"), href: page.previous ? href({}) : undefined },
        {
          rel: "prev",
          text: common("prev"),
          href: page.previous ? href({ before: page.previous }) : undefined,
        },
        {
          rel: "next",
          text: common("next"),
          href: page.next ? href({ after: page.next }) : undefined,
        },
      ]}
    />
  );
}
