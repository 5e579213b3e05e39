import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkList } from "@/components/ui/link-list";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { read } from "@/db/doors";
import { commendationsWaiting, type DeskRow, deskOf, listsToDecide } from "@/db/queries/desk";
import { canSomewhere } from "@/domain/access/can";
import { type DeskTaskName, deskRule } from "@/domain/desk";
import { toQuery } from "@/domain/model-registration/filters";
import { type PlainDate, plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate, formatNumber } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { Attention } from "./dashboard/attention";
import { loadDashboard } from "./dashboard/load";
import { titleOf } from "./dashboard/words";

export async function generateMetadata() {
  return { title: (await getTranslations("desk"))("title") };
}

export default async function DeskPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("desk");
  const { groups, lists, dossiers } = await read(viewer, async (tx) => ({
    groups: await deskOf(tx, viewer),
    lists: await listsToDecide(tx, viewer),
    dossiers: await commendationsWaiting(tx, viewer),
  }));
  const count = groups.reduce((sum, { total }) => sum + total, 0) + lists.length + dossiers.length;
  return (
    <>
      <PageTitle
        title={t("title")}
        facts={count === 0 ? [] : [t("waiting", { count: formatNumber(count) })]}
        actions={
          canSomewhere(viewer, "registration.write") ? (
            <ButtonLink href="/registrations/new" kind="main">
              {t("register")}
            </ButtonLink>
          ) : null
        }
      />
      {count === 0 ? (
        <>
          <EmptyState
            title={t("nothing")}
            action={<ButtonLink href="/dashboard">{t("overview")}</ButtonLink>}
          >
            {t("nothingText")}
          </EmptyState>
          <Movement viewer={viewer} />
        </>
      ) : (
        <div className="mt-8 max-w-4xl space-y-10">
          {groups.map((one) => (
            <Group key={one.task} {...one} />
          ))}
          <Lists rows={lists} />
          <Dossiers rows={dossiers} />
        </div>
      )}
    </>
  );
}

/** Who has nothing to do sees what the movement wants attention for. */
async function Movement({ viewer }: { viewer: Viewer }) {
  const loaded = await loadDashboard(viewer, {});
  if (loaded.board.total.registered.count === 0) return null;
  return (
    <div className="mt-8 max-w-4xl">
      <Attention loaded={loaded} page="/dashboard" note={await titleOf(loaded)} />
    </div>
  );
}

/** Where the work on a line of this group is done. */
const places: Readonly<Record<DeskTaskName, (id: number) => string>> = {
  draft: (id) => `/registrations/${id}/edit`,
  returned: (id) => `/registrations/${id}/edit`,
  report: (id) => `/registrations/${id}/report`,
  receive: (id) => `/registrations/${id}`,
  assign: (id) => `/registrations/${id}`,
  inspect: (id) => `/registrations/${id}/inspection`,
  score: (id) => `/registrations/${id}/scoring`,
  classify: (id) => `/registrations/${id}`,
  list: (id) => `/registrations/${id}`,
  held: (id) => `/registrations/${id}`,
};

/** Where all of a group stand, when they are more than it shows. */
const wholes: Readonly<Record<DeskTaskName, string>> = {
  draft: listIn("draft"),
  returned: listIn("returned"),
  report: listIn("report"),
  receive: listIn("receive"),
  assign: "/assessments/assign",
  inspect: "/assessments",
  score: "/assessments",
  classify: "/classification",
  list: "/recognition",
  held: listIn("held"),
};

function listIn(task: DeskTaskName): string {
  const { states, suspended } = deskRule(task);
  return `/registrations?${toQuery({ states, suspended })}`;
}

async function Group({
  task,
  total,
  rows,
}: {
  task: DeskTaskName;
  total: number;
  rows: readonly DeskRow[];
}) {
  const t = await getTranslations("desk");
  const reg = await getTranslations("registration");
  const today = plainDateOf(now());
  const items = rows.map((row) => ({
    key: String(row.id),
    href: places[task](row.id),
    text: row.name || reg("untitled"),
    facts: (
      <>
        {row.unitName} · <span className="whitespace-nowrap">{row.code ?? reg("codePending")}</span>{" "}
        · <DueText due={row.due} today={today} />
      </>
    ),
  }));
  return (
    <Section id={`nhom-${task}`} title={t(`groups.${task}`)} note={formatNumber(total)}>
      <LinkList strong items={items} />
      {total > rows.length ? (
        <p className="mt-2">
          <a href={wholes[task]}>{t("all")}</a>
        </p>
      ) : null}
    </Section>
  );
}

async function DueText({ due, today }: { due: PlainDate; today: PlainDate }) {
  const t = await getTranslations("desk");
  return due < today ? (
    <b className="whitespace-nowrap text-state">{t("overdue", { date: formatDate(due) })}</b>
  ) : (
    <span className="whitespace-nowrap">{t("due", { date: formatDate(due) })}</span>
  );
}

async function Lists({ rows }: { rows: Awaited<ReturnType<typeof listsToDecide>> }) {
  const t = await getTranslations("desk");
  const today = plainDateOf(now());
  if (rows.length === 0) return null;
  return (
    <Section id="danh-sach" title={t("groups.decide")} note={formatNumber(rows.length)}>
      <LinkList
        strong
        items={rows.map((row) => ({
          key: String(row.id),
          href: `/recognition/${row.id}`,
          text: row.title,
          facts: <DueText due={row.due} today={today} />,
        }))}
      />
    </Section>
  );
}

async function Dossiers({ rows }: { rows: Awaited<ReturnType<typeof commendationsWaiting>> }) {
  const t = await getTranslations("desk");
  const states = await getTranslations("workflow.commendation.state");
  if (rows.length === 0) return null;
  return (
    <Section id="khen-thuong" title={t("groups.commend")} note={formatNumber(rows.length)}>
      <LinkList
        strong
        items={rows.map((row) => ({
          key: String(row.id),
          href: `/commendations/${row.id}`,
          text: row.title,
          facts: `${states(row.state)} · ${t("since", { date: formatDate(row.since) })}`,
        }))}
      />
    </Section>
  );
}
