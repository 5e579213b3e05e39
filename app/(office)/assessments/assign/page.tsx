import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BulkForm } from "@/components/list/bulk-form";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { type Assignable, assignableIn, membersFor } from "@/db/queries/assignment";
import { roundsOwnedBy } from "@/db/queries/rounds";
import { canSomewhere, placesFor } from "@/domain/access/can";
import { askedIds, askedRound } from "@/domain/assessment/filters";
import { registrationWorkflow } from "@/domain/model-registration/workflow";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { requireViewer } from "@/lib/viewer";
import { RoundChoice } from "../../round-choice";
import { AssignForm } from "./assign-form";

export async function generateMetadata() {
  return { title: (await getTranslations("assessment.assign"))("title") };
}

export default async function AssignPage({ searchParams }: PageProps<"/assessments/assign">) {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "assessment.assign")) notFound();
  const query = await searchParams;
  const t = await getTranslations("assessment");
  const { rounds, round, rows, members } = await load(viewer, query);
  const asked = askedIds(query, "ids");
  if (asked.length > 0 && !round) notFound();
  const chosen = rows.filter(({ id }) => asked.includes(id));
  return (
    <>
      <Breadcrumb
        label={t("queue.title")}
        parts={[
          { href: "/assessments", text: t("queue.title") },
          ...(round && chosen.length > 0
            ? [{ href: `/assessments/assign?round=${round.id}`, text: t("assign.title") }]
            : []),
        ]}
      />
      <PageTitle title={t("assign.title")} facts={round ? [round.campaignName, round.name] : []} />
      {query["da"] === "phan-cong" ? (
        <div className="mt-4">
          <Notice kind="done" title={t("assign.done")} />
        </div>
      ) : null}
      {!round ? <Notice title={t("assign.noRound")} /> : null}
      {round && chosen.length > 0 ? (
        <AssignForm roundId={round.id} chosen={chosen} members={members} />
      ) : null}
      {round && chosen.length === 0 ? (
        <>
          <RoundChoice rounds={rounds} chosen={round.id} />
          <Choose rows={rows} />
        </>
      ) : null}
    </>
  );
}

function load(viewer: Viewer, query: Awaited<PageProps<"/assessments/assign">["searchParams"]>) {
  return read(viewer, async (tx) => {
    const units = placesFor(viewer, "assessment.assign").map(({ id }) => id);
    const rounds = await roundsOwnedBy(tx, units, plainDateOf(now()));
    const asked = askedIds(query, "ids");
    // A dossier's own link names no round: its round is the one to speak of.
    const tables = asked.length > 0 ? rounds : [askedRound(query, rounds)].filter((one) => !!one);
    for (const round of tables) {
      const rows = await assignableIn(tx, round.id);
      if (asked.length > 0 && !rows.some(({ id }) => asked.includes(id))) continue;
      const today = plainDateOf(now());
      const members = await membersFor(tx, round.ownerPath, asked, today);
      return { rounds, round, rows, members };
    }
    return { rounds, round: asked.length > 0 ? undefined : rounds[0], rows: [], members: [] };
  });
}

async function Choose({ rows }: { rows: readonly Assignable[] }) {
  const t = await getTranslations("assessment.assign");
  if (rows.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <>
      <p className="mt-4 max-w-[68ch]">{t("how")}</p>
      <BulkForm
        action="/assessments/assign"
        label={t("choose")}
        hint={t("chosen")}
        submit={t("next")}
      >
        <ListTable
          caption={t("choose")}
          columns={await columns()}
          rows={rows}
          choice={{
            name: "ids",
            value: ({ id }) => String(id),
            label: ({ name }) => t("chooseRow", { name }),
            open: ({ suspended }) => !suspended,
          }}
          choiceLabel={t("choose")}
        />
      </BulkForm>
    </>
  );
}

async function columns(): Promise<ListColumn<Assignable>[]> {
  const t = await getTranslations("assessment.assign");
  const states = await getTranslations("workflow.registration.state");
  const reg = await getTranslations("registration");
  const seated = (row: Assignable, kind: "team" | "committee") =>
    row.seats
      .filter((seat) => seat.kind === kind)
      .map(({ name, sent }) => (sent ? t("sent", { name }) : name))
      .join("; ") || t("nobody");
  return [
    {
      key: "name",
      label: t("columns.name"),
      phone: "title",
      cell: ({ id, name }) => html`<a href="/assessments/assign?ids=${id}">${name}</a>`,
    },
    { key: "unit", label: t("columns.unit"), phone: "own", cell: ({ unitName }) => unitName },
    {
      key: "state",
      label: t("columns.state"),
      short: true,
      cell: ({ state, suspended }) =>
        suspended
          ? stateMark("bad", reg("list.suspended"))
          : stateMark(registrationWorkflow.states[state].tone, states(state)),
    },
    {
      key: "team",
      label: t("columns.team"),
      phone: "own",
      phoneLabel: true,
      cell: (row) => {
        const name = row.seats.find(({ teamName }) => teamName !== "")?.teamName;
        const team = seated(row, "team");
        return name ? `${name}: ${team}` : team;
      },
    },
    {
      key: "committee",
      label: t("columns.committee"),
      phone: "own",
      phoneLabel: true,
      cell: (row) => seated(row, "committee"),
    },
  ];
}
