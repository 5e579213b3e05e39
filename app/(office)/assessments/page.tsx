import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import { Pager } from "@/components/list/pager";
import type { ListColumn } from "@/components/list/rows";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { openSheets, type QueuedSheet, sentSheets } from "@/db/queries/assessment";
import { deskOf } from "@/db/queries/desk";
import { canSomewhere } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import { formatDate, formatDecimal, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { taskOf } from "./task-of";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.queue"))("title") };
}

export default async function AssessmentsPage({ searchParams }: PageProps<"/assessments">) {
  const viewer = await requireViewer();
  const assigns = canSomewhere(viewer, "assessment.assign");
  const scores = canSomewhere(viewer, "assessment.score");
  if (!assigns && !scores) notFound();
  const { da, sau } = await searchParams;
  const seen = typeof sau === "string" ? rowIdIn(sau) || null : null;
  const t = await getTranslations("assessment");
  const { held, sent, desk } = await read(viewer, async (tx) => ({
    held: await openSheets(tx, viewer),
    sent: await sentSheets(tx, viewer, seen),
    desk: assigns ? await deskOf(tx, viewer) : [],
  }));
  const open = readyFirst(held);
  return (
    <>
      <PageTitle
        title={t("queue.title")}
        actions={
          assigns ? (
            <ButtonLink href="/assessments/assign" kind="main">
              {t("assign.title")}
            </ButtonLink>
          ) : null
        }
      />
      <div className="mt-4 space-y-3 empty:hidden">
        {da === "gui" ? <Notice kind="done" title={t("scoring.sent")} /> : null}
      </div>
      <div className="mt-6 space-y-10">
        {assigns ? <Unassigned group={desk.find(({ task }) => task === "assign")} /> : null}
        {scores || open.length > 0 ? <Open sheets={open} sent={sent.total} /> : null}
        {sent.total > 0 ? <Sent sent={sent} isFirst={seen === null} /> : null}
      </div>
    </>
  );
}

type DeskGroup = Awaited<ReturnType<typeof deskOf>>[number];

/** Dossiers that nobody inspects or scores yet, for who hands them out. */
async function Unassigned({ group }: { group: DeskGroup | undefined }) {
  const t = await getTranslations("assessment");
  const title = t("queue.unassigned");
  if (!group) {
    return <EmptyState title={t("queue.allAssigned")}>{t("queue.allAssignedText")}</EmptyState>;
  }
  return (
    <Section id="cho-phan-cong" title={title} note={formatNumber(group.total)}>
      <LinkList
        strong
        items={group.rows.map(({ id, name, unitName, code }) => ({
          key: String(id),
          href: `/assessments/assign?ids=${id}`,
          text: name,
          facts: [unitName, code].filter(Boolean).join(" · "),
        }))}
      />
    </Section>
  );
}

/** The viewer's own sheets still to fill. */
async function Open({ sheets, sent }: { sheets: readonly QueuedSheet[]; sent: number }) {
  const t = await getTranslations("assessment.queue");
  return (
    <Section id="phieu-can-cham" title={t("open")} note={t("openNote", { count: sheets.length })}>
      <ListTable
        caption={t("open")}
        columns={await openColumns()}
        rows={sheets}
        empty={
          <EmptyState title={sent > 0 ? t("allSent") : t("empty")}>
            {sent > 0 ? null : t("emptyText")}
          </EmptyState>
        }
      />
    </Section>
  );
}

/** What can be done today stands before what waits for others. */
function readyFirst(sheets: readonly QueuedSheet[]): QueuedSheet[] {
  const ready = sheets.filter((sheet) => taskOf(sheet).href !== null);
  return [...ready, ...sheets.filter((sheet) => !ready.includes(sheet))];
}

/** The sheets sent, a page at a time. */
async function Sent({
  sent: { rows, total, next },
  isFirst,
}: {
  sent: Awaited<ReturnType<typeof sentSheets>>;
  isFirst: boolean;
}) {
  const t = await getTranslations("assessment.queue");
  const pager = await getTranslations("common.pager");
  const part = "#phieu-da-gui";
  return (
    <Section id="phieu-da-gui" title={t("sent")}>
      <ListTable caption={t("sent")} columns={await sentColumns()} rows={rows} />
      <Pager
        label={pager("label")}
        summary={t("sentShown", {
          shown: formatNumber(rows.length),
          total: formatNumber(total),
          whole: String(rows.length === total),
        })}
        links={[
          { rel: "first", text: t("latest"), href: isFirst ? undefined : `/assessments${part}` },
          {
            rel: "next",
            text: t("earlier"),
            href: next ? `/assessments?sau=${next}${part}` : undefined,
          },
        ]}
      />
    </Section>
  );
}

async function openColumns(): Promise<ListColumn<QueuedSheet>[]> {
  const t = await getTranslations("assessment");
  const column = (key: "kind" | "progress" | "due") => ({
    key,
    label: t(`queue.columns.${key}`),
  });
  return [
    ...(await nameColumns()),
    {
      ...column("progress"),
      short: true,
      cell: ({ scored, criteria }) => t("queue.progress", { scored, criteria }),
    },
    {
      ...column("due"),
      short: true,
      phoneLabel: true,
      cell: ({ kind, appraisalDueOn, classificationDueOn }) =>
        formatDate(kind === "team" ? appraisalDueOn : classificationDueOn),
    },
    {
      key: "act",
      label: t("queue.columns.act"),
      short: true,
      phone: "own",
      cell: (sheet) => {
        const { words, href } = taskOf(sheet);
        return href ? html`<a href="${href}">${t(`queue.${words}`)}</a>` : t(`queue.${words}`);
      },
    },
  ];
}

async function sentColumns(): Promise<ListColumn<QueuedSheet>[]> {
  const t = await getTranslations("assessment.queue.columns");
  return [
    ...(await nameColumns()),
    {
      key: "total",
      label: t("total"),
      align: "end",
      phoneLabel: true,
      cell: ({ total }) => formatDecimal(total ?? 0),
    },
    {
      key: "sentAt",
      label: t("sentAt"),
      align: "end",
      phoneLabel: true,
      cell: ({ sentAt }) => (sentAt ? formatDate(sentAt) : ""),
    },
  ];
}

async function nameColumns(): Promise<ListColumn<QueuedSheet>[]> {
  const t = await getTranslations("assessment");
  return [
    {
      key: "name",
      label: t("queue.columns.name"),
      phone: "title",
      cell: ({ registrationId, name }) =>
        html`<a href="/registrations/${registrationId}">${name}</a>`,
    },
    { key: "unit", label: t("queue.columns.unit"), phone: "own", cell: ({ unitName }) => unitName },
    {
      key: "kind",
      label: t("queue.columns.kind"),
      short: true,
      cell: ({ kind }) => t(`sheetKind.${kind}`),
    },
  ];
}
