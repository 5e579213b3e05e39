import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { html, type SafeHtml } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";
import { type TaskState, taskStates } from "@/db/queries/jobs";
import { canSomewhere } from "@/domain/access/can";
import { now } from "@/lib/clock";
import { formatDateTime, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("jobs.title") };
}

export default async function JobsPage() {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "audit.read")) notFound();
  const t = await getTranslations("audit");
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[{ href: "/audit", text: t("title") }, { text: t("jobs.title") }]}
      />
      <PageTitle title={t("jobs.title")} />
      <p className="mt-4 max-w-[68ch] text-ink-2">{t("jobs.text")}</p>
      <ListTable
        caption={t("jobs.title")}
        columns={await columns()}
        rows={await taskStates(now())}
      />
    </>
  );
}

async function columns(): Promise<ListColumn<TaskState>[]> {
  const t = await getTranslations("audit.jobs");
  return [
    {
      key: "task",
      label: t("columns.task"),
      phone: "title",
      cell: ({ task }) => html`<b>${t(`tasks.${task}`)}</b>`,
    },
    {
      key: "done",
      label: t("columns.done"),
      phone: "own",
      phoneLabel: true,
      cell: ({ doneAt }) => (doneAt ? formatDateTime(doneAt) : t("never")),
    },
    {
      key: "next",
      label: t("columns.next"),
      phone: "own",
      phoneLabel: true,
      cell: ({ nextAt }) => (nextAt ? formatDateTime(nextAt) : t("whenCalledFor")),
    },
    { key: "state", label: t("columns.state"), phone: "own", cell: await stateCell() },
  ];
}

async function stateCell(): Promise<(state: TaskState) => SafeHtml> {
  const t = await getTranslations("audit.jobs");
  return ({ waiting, failures, failedAt, givenUp }) => {
    const queue =
      waiting > 0
        ? html`<span class="under">${t("waiting", { count: formatNumber(waiting) })}</span>`
        : "";
    if (givenUp > 0) {
      return html`${stateMark("bad", t("givenUp", { count: formatNumber(givenUp) }))}${queue}`;
    }
    if (failures > 0 && failedAt) {
      const at = formatDateTime(failedAt);
      const failing = t("failing", { count: formatNumber(failures), at });
      return html`${stateMark("waiting", failing)}${queue}`;
    }
    return html`${stateMark("good", t("sound"))}${queue}`;
  };
}
