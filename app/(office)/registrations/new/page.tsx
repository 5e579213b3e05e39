import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { WithAside } from "@/components/ui/columns";
import { LinkList } from "@/components/ui/link-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { roundsToContinue } from "@/db/queries/continue";
import { campaignLists } from "@/db/queries/registration";
import { earlierRegistrations, openRounds } from "@/db/queries/registration-form";
import { unitsToRegister } from "@/db/queries/units-for";
import { canSomewhere } from "@/domain/access/can";
import { rowIdIn } from "@/domain/form/row-id";
import { plainDateOf } from "@/domain/plain-date";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { RegistrationForm } from "../registration-form";
import { carriedValues, EarlierResults } from "./carried";

export async function generateMetadata() {
  return { title: (await getTranslations("registration"))("form.newTitle") };
}

export default async function NewRegistrationPage({
  searchParams,
}: PageProps<"/registrations/new">) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const t = await getTranslations("registration");
  const { rounds, round, lists, from } = await load(viewer, asked);
  const title = (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/registrations", text: t("title") }]} />
      <PageTitle title={t("form.newTitle")} facts={round ? [round.campaignName, round.name] : []} />
    </>
  );
  const writes = canSomewhere(viewer, "registration.write");
  if (!writes || rounds.length === 0) {
    return (
      <>
        {title}
        <Notice title={t(writes ? "noRound" : "noUnit")} />
      </>
    );
  }
  if (!round || !lists) {
    return (
      <>
        {title}
        <ChooseRound rounds={rounds} from={rowIdIn([asked["tu"]].flat()[0])} />
      </>
    );
  }
  const carried = from && (await carriedValues(viewer, from, { ...lists, year: round.year }));
  const first = lists.units.length === 1 ? String(lists.units[0]?.id) : "";
  const form = (
    <RegistrationForm
      lists={lists}
      hidden={{ roundId: round.id }}
      initial={carried || { ...blank, orgUnitId: first }}
      from={from}
    />
  );
  return (
    <>
      {title}
      {asked["tu"] && !from ? (
        <div className="mt-4">
          <Notice kind="warning" title={t("carry.cannot")} />
        </div>
      ) : null}
      {from ? (
        <>
          <p className="mt-4 max-w-[68ch]">{t("carry.text")}</p>
          <WithAside
            asideLabel={t("carry.results")}
            aside={<EarlierResults viewer={viewer} id={from} />}
          >
            {form}
          </WithAside>
        </>
      ) : (
        form
      )}
    </>
  );
}

type Asked = Awaited<PageProps<"/registrations/new">["searchParams"]>;

/** The rounds that are open, and of the one asked for what its form offers and carries on. */
function load(viewer: Viewer, { dot, tu }: Asked) {
  return read(viewer, async (tx) => {
    const today = plainDateOf(now());
    const rounds = await openRounds(tx, viewer, today);
    const round = rounds.length === 1 ? rounds[0] : rounds.find((one) => String(one.id) === dot);
    if (!round) return { rounds };
    const source = rowIdIn([tu].flat()[0]);
    const next = await roundsToContinue(tx, viewer, source, today);
    const from = next.some(({ id }) => id === round.id) ? source : undefined;
    const kept = { id: null, previousId: from ?? null };
    const earlier = await earlierRegistrations(tx, round.id, kept);
    const units = await unitsToRegister(tx, viewer);
    const lists = { ...(await campaignLists(tx, round.campaignId, today)), units, earlier };
    return { rounds, round, lists, from };
  });
}

type Rounds = Awaited<ReturnType<typeof openRounds>>;

async function ChooseRound({ rounds, from }: { rounds: Rounds; from: number }) {
  const t = await getTranslations("registration");
  return (
    <>
      <h2 className="mt-6 text-lg">{t("chooseRound")}</h2>
      <LinkList
        strong
        items={rounds.map((one) => ({
          key: String(one.id),
          href: `/registrations/new?dot=${one.id}${from ? `&tu=${from}` : ""}`,
          text: `${one.campaignName} – ${one.name}`,
          facts: t("roundWindow", {
            from: formatDate(one.opensOn),
            to: formatDate(one.closesOn),
          }),
        }))}
      />
    </>
  );
}

const blank = {
  variant: "planned",
  type: "new",
  kind: "emulation_model",
  subjectType: "collective",
  targets: [{}],
};
