import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import { ListTable } from "@/components/list/list-table";
import type { ListColumn } from "@/components/list/rows";
import { stateMark } from "@/components/list/state-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { unlistedOf } from "@/db/queries/listable";
import { listLists } from "@/db/queries/recognition";
import { type OwnedRound, roundsOwnedBy } from "@/db/queries/rounds";
import { placesFor } from "@/domain/access/can";
import type { ListState } from "@/domain/recognition/lists";
import type { Viewer } from "@/domain/viewer";
import type { Tone } from "@/domain/workflow/define";
import { formatDate, formatNumber, formatTwoDigits } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { CreateForm } from "./create-form";

export async function generateMetadata() {
  return { title: (await getTranslations("recognition"))("title") };
}

export default async function RecognitionPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("recognition");
  const { lists, open } = await load(viewer);
  return (
    <>
      <PageTitle title={t("lists")} />
      <ListTable
        caption={t("lists")}
        columns={await columns()}
        rows={lists}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
      {open ? <CreateForm rounds={open} /> : null}
    </>
  );
}

/** The lists, and for a secretary the rounds that have something to list. */
function load(viewer: Viewer) {
  return read(viewer, async (tx) => {
    const lists = await listLists(tx, viewer);
    const places = placesFor(viewer, "recognition.prepare").map(({ id }) => id);
    if (places.length === 0) return { lists, open: null };
    const open: (OwnedRound & { count: number })[] = [];
    for (const round of await roundsOwnedBy(tx, places)) {
      const lines = await unlistedOf(tx, round.id);
      if (lines.length > 0) open.push({ ...round, count: lines.length });
    }
    return { lists, open };
  });
}

type Row = Awaited<ReturnType<typeof listLists>>[number];

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
