import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import { Pager } from "@/components/list/pager";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { unlistedCounts } from "@/db/queries/listable";
import { listLists } from "@/db/queries/recognition";
import { roundsOwnedBy } from "@/db/queries/rounds";
import { placesFor } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import { plainDateOf } from "@/domain/plain-date";
import type { ListState } from "@/domain/recognition/lists";
import type { Viewer } from "@/domain/viewer";
import type { Tone } from "@/domain/workflow/define";
import { now } from "@/lib/clock";
import { formatDate, formatNumber, formatTwoDigits } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { CreateForm } from "./create-form";

export async function generateMetadata() {
  return { title: (await getTranslations("recognition"))("title") };
}

export default async function RecognitionPage({ searchParams }: PageProps<"/recognition">) {
  const viewer = await requireViewer();
  const { sau } = await searchParams;
  const seen = typeof sau === "string" ? rowIdIn(sau) || null : null;
  const t = await getTranslations("recognition");
  const { lists, open } = await load(viewer, seen);
  return (
    <>
      <PageTitle title={t("lists")} />
      <ListTable
        caption={t("lists")}
        columns={await columns()}
        rows={lists.rows}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      <Pages lists={lists} isFirst={seen === null} />
      {open ? <CreateForm rounds={open} /> : null}
    </>
  );
}

async function Pages({ lists, isFirst }: { lists: Lists; isFirst: boolean }) {
  const t = await getTranslations("recognition");
  const pager = await getTranslations("common.pager");
  const { rows, total, next } = lists;
  if (isFirst && next === null) return null;
  return (
    <Pager
      label={pager("label")}
      summary={t("shown", {
        shown: formatNumber(rows.length),
        total: formatNumber(total),
        whole: String(rows.length === total),
      })}
      links={[
        { rel: "first", text: pager("first"), href: isFirst ? undefined : "/recognition" },
        { rel: "next", text: pager("next"), href: next ? `/recognition?sau=${next}` : undefined },
      ]}
    />
  );
}

/** The lists, and for a secretary the rounds that have something to list. */
function load(viewer: Viewer, after: number | null) {
  return read(viewer, async (tx) => {
    const lists = await listLists(tx, viewer, after);
    const places = placesFor(viewer, "recognition.prepare").map(({ id }) => id);
    if (places.length === 0) return { lists, open: null };
    const rounds = await roundsOwnedBy(tx, places, plainDateOf(now()));
    const counts = await unlistedCounts(
      tx,
      rounds.map(({ id }) => id),
    );
    const open = rounds.flatMap((round) => {
      const count = counts.get(round.id);
      return count ? [{ ...round, count }] : [];
    });
    return { lists, open };
  });
}

type Lists = Awaited<ReturnType<typeof listLists>>;
type Row = Lists["rows"][number];

const tones: Readonly<Record<ListState, Tone>> = {
  draft: "working",
  frozen: "waiting",
  decided: "good",
};

async function columns(): Promise<ListColumn<Row>[]> {
  const t = await getTranslations("recognition");
  return [
    {
      key: "title",
      label: t("columns.title"),
      phone: "title",
      cell: ({ list }) => html`<a href="/recognition/${list.id}">${list.title}</a>`,
    },
    {
      key: "round",
      label: t("columns.round"),
      phone: "own",
      cell: ({ campaignName, roundName }) => `${campaignName} – ${roundName}`,
    },
    {
      key: "state",
      short: true,
      label: t("columns.state"),
      cell: ({ list }) => stateMark(tones[list.state], t(`state.${list.state}`)),
    },
    ...(["recognise", "decline"] as const).map(
      (key): ListColumn<Row> => ({
        key,
        label: t(`columns.${key}`),
        align: "end",
        phoneLabel: true,
        cell: (row) => formatNumber(row[key]),
      }),
    ),
    {
      key: "decision",
      label: t("columns.decision"),
      phone: "own",
      cell: ({ decision }) =>
        decision
          ? t("decide.text", {
              number: formatTwoDigits(decision.number),
              symbol: decision.symbol,
              date: formatDate(decision.decidedOn),
            })
          : "–",
    },
  ];
}
