import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { BlockedAction } from "@/components/workflow/blocked-action";
import { can } from "@/domain/access/can";
import { decideLines } from "@/domain/recognition/lines";
import type { Refusal } from "@/domain/refusal";
import type { Viewer } from "@/domain/viewer";
import { formatDate, formatNumber } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";
import { requireViewer } from "@/lib/viewer";
import { listActs } from "../places";
import { DecideForm } from "./decide-form";
import { Decided } from "./decided";
import { EditForm } from "./edit-form";
import { Freeze, Thaw } from "./freeze";
import { Lines } from "./lines";
import { loadList, type ShownList } from "./load";

export async function generateMetadata({ params }: PageProps<"/recognition/[id]">) {
  const { list } = await loadList(await requireViewer(), (await params).id);
  return { title: list.list.title };
}

export default async function RecognitionListPage(props: PageProps<"/recognition/[id]">) {
  const viewer = await requireViewer();
  const shown = await loadList(viewer, (await props.params).id);
  const act = (await props.searchParams)["da"];
  const { list } = shown;
  const prepares = can(viewer, "recognition.prepare", list.ownerPath);
  const decides = can(viewer, "registration.recognise", list.recogniserPath);
  const { state } = list.list;
  return (
    <>
      <Title shown={shown} previews={state !== "decided"} />
      <div className="mt-4 space-y-3 empty:hidden">
        <JustDone act={act} />
      </div>
      {state === "draft" && prepares ? (
        <>
          <EditForm shown={shown} />
          <Freeze shown={shown} />
        </>
      ) : null}
      {state === "draft" && decides ? <NotYet refusal={{ code: "list_not_frozen" }} /> : null}
      {state === "frozen" && decides ? <Decide shown={shown} viewer={viewer} /> : null}
      {state === "frozen" && prepares ? <Thaw list={list} /> : null}
      {state === "decided" ? (
        <Decided list={list} makes={prepares || decides} decides={decides} />
      ) : null}
      {state === "draft" && prepares ? null : <Lines list={list} />}
    </>
  );
}

async function Title({ shown: { list }, previews }: { shown: ShownList; previews: boolean }) {
  const t = await getTranslations("recognition");
  const { state, frozenAt } = list.list;
  const facts = [
    `${list.campaignName} – ${list.roundName}`,
    t(`state.${state}`),
    t("list.counts", {
      recognise: formatNumber(list.recognise),
      decline: formatNumber(list.decline),
      none: String(list.decline === 0),
    }),
    ...(frozenAt && list.frozenBy
      ? [t("list.frozenBy", { name: list.frozenBy, date: formatDate(frozenAt) })]
      : []),
  ];
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/recognition", text: t("lists") }]} />
      <PageTitle
        title={list.list.title}
        facts={facts}
        actions={
          <>
            <ButtonLink href={`/recognition/${list.list.id}/export`} download>
              {t("sheet.button")}
            </ButtonLink>
            {previews && list.recognise > 0 ? (
              <ButtonLink href={`/recognition/${list.list.id}/preview`} download>
                {t("list.preview")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
    </>
  );
}

/** The form of the decision, or the line that stands in its way. */
function Decide({ shown, viewer }: { shown: ShownList; viewer: Viewer }) {
  const answer = decideLines(viewer, shown.open, shown.today);
  if (!answer.ok) return <NotYet refusal={answer.refusal} />;
  return <DecideForm shown={shown} signer={viewer.name} />;
}

/** Why the decision cannot be entered yet, to those who will enter it. */
async function NotYet({ refusal }: { refusal: Refusal }) {
  const t = await getTranslations("recognition.decide");
  const reason = await refusalWords(refusal);
  return (
    <div className="mt-6">
      <BlockedAction id="vi-sao-quyet-dinh" label={t("submit")} reason={reason} />
    </div>
  );
}

async function JustDone({ act }: { act: string | string[] | undefined }) {
  const t = await getTranslations("recognition");
  const words = {
    lap: t("list.saved"),
    luu: t("list.saved"),
    chot: t("list.frozen"),
    mo: t("list.thawed"),
    "quyet-dinh": t("decide.done"),
    "tieu-bieu": t("outstanding.done"),
    "van-ban": t("decide.made"),
  };
  const known = listActs.find((one) => one === act);
  return known ? <Notice kind="done" title={words[known]} /> : null;
}
