import { getTranslations } from "next-intl/server";
import { BulkForm } from "@/components/list/bulk-form";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { EmptyState } from "@/components/ui/empty-state";
import type { ClassificationRow } from "@/db/queries/classification";
import { registrationWorkflow } from "@/domain/model-registration/workflow";
import type { Tone } from "@/domain/workflow/define";
import { formatDecimal, formatNumber } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";

const points = (value: number | null) => (value === null ? "–" : formatDecimal(value));

/** It can be concluded: by this viewer, or by the chair where the viewer only reads. */
function isReady({ refusal, state, suspended, assessors, missing }: ClassificationRow): boolean {
  if (refusal?.code !== "not_allowed") return refusal === null;
  return state === "appraised" && !suspended && assessors > 0 && missing === 0;
}

/** All dossiers before the committee with their scores; the chair chooses which to conclude. */
export async function ScoreTable({
  rows,
  roundId,
  concludes,
}: {
  rows: readonly ClassificationRow[];
  roundId: number;
  concludes: boolean;
}) {
  const t = await getTranslations("assessment.classification");
  if (rows.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  const ready = rows.filter(isReady).length;
  const concluded = rows.filter(({ state }) => state === "classified").length;
  const reasons = await reasonsOf(rows);
  const table = (
    <ListTable
      caption={t("title")}
      columns={await columns(reasons)}
      rows={rows}
      choiceLabel={t("chosen")}
      {...(concludes
        ? {
            choice: {
              name: "ids",
              value: ({ id }: ClassificationRow) => String(id),
              label: ({ name }: ClassificationRow) => t("chooseRow", { name }),
              open: ({ refusal }: ClassificationRow) => refusal === null,
            },
          }
        : {})}
    />
  );
  return (
    <>
      <p className="mt-4 text-ink-2">
        {[
          t("summary", { count: rows.length }),
          t("ready", { count: formatNumber(ready) }),
          t("concluded", { count: formatNumber(concluded) }),
        ].join(" · ")}
      </p>
      {concludes ? (
        <BulkForm
          action="/classification"
          label={t("conclude")}
          hint={t("chosen")}
          submit={t("conclude")}
        >
          <input type="hidden" name="round" value={roundId} />
          {table}
        </BulkForm>
      ) : (
        table
      )}
    </>
  );
}

/** Words for why each row cannot be concluded, each sentence looked up once. */
async function reasonsOf(rows: readonly ClassificationRow[]): Promise<Map<number, string>> {
  const pairs = await Promise.all(
    rows.flatMap(({ id, refusal }) =>
      refusal ? [refusalWords(refusal).then((words) => [id, words] as const)] : [],
    ),
  );
  return new Map(pairs);
}

async function columns(reasons: ReadonlyMap<number, string>) {
  const t = await getTranslations("assessment.classification");
  const states = await getTranslations("workflow.registration.state");
  const figure = (
    key: "self" | "team" | "mean" | "spread",
    value: (row: ClassificationRow) => number | null,
  ): ListColumn<ClassificationRow> => ({
    key,
    label: t(`columns.${key}`),
    align: "end",
    phoneLabel: true,
    cell: (row) => points(value(row)),
  });
  const all: ListColumn<ClassificationRow>[] = [
    {
      key: "name",
      label: t("columns.name"),
      phone: "title",
      cell: ({ id, name, unitName }) =>
        html`<a href="/registrations/${id}">${name}</a><span class="under">${unitName}</span>`,
    },
    figure("self", ({ self }) => self),
    figure("team", ({ team }) => team),
    {
      key: "members",
      label: t("columns.members"),
      phoneLabel: true,
      cell: ({ members }) => {
        const sent = members.filter((one) => one.sent);
        if (members.length === 0) return "–";
        const count = t("ballots", { sent: sent.length, total: members.length });
        const totals = sent.map(({ total }) => points(total)).join("; ");
        return sent.length < members.length
          ? [totals, count].filter(Boolean).join("\u00a0· ")
          : totals;
      },
    },
    figure("mean", ({ proposal }) => proposal.mean),
    figure("spread", ({ spread }) => spread),
    {
      key: "proposal",
      short: true,
      label: t("columns.proposal"),
      phoneLabel: true,
      cell: ({ proposal }) => proposal.proposed?.name ?? "–",
    },
    {
      key: "state",
      label: t("columns.state"),
      phone: "own",
      cell: (row) =>
        standing(row, {
          reason: reasons.get(row.id),
          state: states(row.state),
          ready: t("ready1"),
        }),
    },
  ];
  return all;
}

type Words = {
  readonly reason: string | undefined;
  readonly state: string;
  readonly ready: string;
};

const mark = (tone: Tone, text: string) =>
  html`<span class="whitespace-nowrap">${stateMark(tone, text)}</span>`;

/** The class concluded, or that it can be, or why it cannot yet. */
function standing(row: ClassificationRow, words: Words) {
  const { className, refusal, state } = row;
  if (className) return mark(row.classRecognisable ? "good" : "idle", className);
  // Who only reads the table is told where each dossier stands, not that they may not conclude.
  if (isReady(row)) return mark("waiting", words.ready);
  if (refusal?.code === "wrong_state" || refusal?.code === "not_allowed") {
    return mark(registrationWorkflow.states[state].tone, words.state);
  }
  return html`<span class="under">${words.reason}</span>`;
}
