import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { read } from "@/db/doors";
import { listAwardForms, salaryRates } from "@/db/queries/commendation";
import { can, canSomewhere } from "@/domain/access/can";
import { type PlainDate, plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate, formatDecimal, formatMoney, formatPercent } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("commendation"))("awardForms.title") };
}

type Row = Awaited<ReturnType<typeof listAwardForms>>[number];

export default async function AwardFormsPage({ searchParams }: PageProps<"/settings/awards">) {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "commendation.prepare")) notFound();
  const saved = (await searchParams)["da"] === "luu";
  const t = await getTranslations("commendation.awardForms");
  const common = await getTranslations("common");
  const { forms, rates } = await read(viewer, async (tx) => ({
    forms: await listAwardForms(tx),
    rates: await salaryRates(tx),
  }));
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          <ButtonLink href="/settings/awards/new" kind="main">
            {t("new")}
          </ButtonLink>
        }
      />
      <div className="mt-4 space-y-3">
        {saved ? <Notice kind="done" title={common("saved")} /> : null}
        <p className="max-w-[68ch] text-ink-2">{t("text")}</p>
      </div>
      <ListTable
        caption={t("title")}
        columns={await columns(viewer, plainDateOf(now()))}
        rows={forms}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      <div className="mt-10 max-w-3xl">
        <Section id="luong-co-so" title={t("salaries")}>
          <Table
            caption={t("salaries")}
            columns={[
              { label: t("salaryFrom") },
              { label: t("salaryAmount"), align: "end" },
              { label: t("salarySource") },
            ]}
            rows={rates.map((rate) => ({
              key: rate.validFrom,
              cells: [formatDate(rate.validFrom), formatMoney(rate.amount), rate.source],
            }))}
          />
        </Section>
      </div>
    </>
  );
}

async function columns(viewer: Viewer, today: PlainDate): Promise<ListColumn<Row>[]> {
  const t = await getTranslations("commendation.awardForms");
  const lists = await getTranslations("lists.voteBase");
  const valid = ({ validFrom, validTo }: Row["form"]) =>
    validTo
      ? t("between", { from: formatDate(validFrom), to: formatDate(validTo) })
      : t("from", { from: formatDate(validFrom) });
  const state = ({ validFrom, validTo }: Row["form"]) => {
    if (today < validFrom) return stateMark("waiting", t("notYet"));
    return validTo && validTo <= today
      ? stateMark("idle", t("ended"))
      : stateMark("good", t("inForce"));
  };
  return [
    {
      key: "name",
      label: t("columns.name"),
      phone: "title",
      cell: ({ form }) =>
        can(viewer, "commendation.prepare", form.orgPath)
          ? html`<a href="/settings/awards/${form.id}">${form.name}</a>`
          : html`<b>${form.name}</b>`,
    },
    {
      key: "issuer",
      label: t("columns.issuer"),
      phone: "own",
      cell: ({ form, unitName }) => html`${form.issuerName}<span class="under">${unitName}</span>`,
    },
    {
      key: "multipliers",
      label: t("columns.multipliers"),
      phone: "own",
      phoneLabel: true,
      cell: ({ form }) =>
        t("multipliers", {
          individual: formatDecimal(form.individualMultiplier, 3),
          collective: formatDecimal(form.collectiveMultiplier, 3),
          household: formatDecimal(form.householdMultiplier, 3),
        }),
    },
    {
      key: "rule",
      label: t("columns.rule"),
      phone: "own",
      phoneLabel: true,
      cell: ({ form }) =>
        t("rule", {
          percent: formatPercent(form.thresholdPercent / 100),
          base: lists(form.voteBase),
        }),
    },
    { key: "valid", label: t("columns.valid"), phone: "own", cell: ({ form }) => valid(form) },
    {
      key: "state",
      short: true,
      label: t("columns.state"),
      phone: "own",
      cell: ({ form }) =>
        html`${state(form)}${form.needsCheck ? html`<span class="block">${stateMark("waiting", t("needsCheck"))}</span>` : ""}`,
    },
  ];
}
