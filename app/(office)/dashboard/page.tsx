import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Halves, WithAside } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { PrintButton } from "@/components/ui/print-button";
import { PrintedLine } from "@/components/ui/printed-line";
import { dashboardQuery } from "@/domain/dashboard/filters";
import { formatDate } from "@/lib/format";
import { requireViewer } from "@/lib/viewer";
import { Attention } from "./attention";
import { FieldYears } from "./field-years";
import { DashboardFilterBar } from "./filter-bar";
import { type Loaded, loadDashboard } from "./load";
import { Stages } from "./stages";
import { Subjects, Topics } from "./topics";
import { Trend } from "./trend";
import { Units } from "./units";
import { askedOf, titleOf } from "./words";

export async function generateMetadata() {
  return { title: (await getTranslations("dashboard"))("title") };
}

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const viewer = await requireViewer();
  const loaded = await loadDashboard(viewer, await searchParams);
  const t = await getTranslations("dashboard");
  const { board, filters } = loaded;
  return (
    <>
      <PageTitle
        title={await titleOf(loaded)}
        facts={await factsOf(loaded)}
        actions={
          <>
            <ButtonLink href={`/dashboard/export?${dashboardQuery(filters)}`} download>
              {t("export")}
            </ButtonLink>
            <PrintButton label={t("print")} />
          </>
        }
      />
      <PrintedLine parts={[await askedOf(loaded)]} />
      <DashboardFilterBar loaded={loaded} />
      {board.total.registered.count === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <>
          <WithAside aside={<Attention loaded={loaded} />} asideLabel={t("attention.title")}>
            <Stages board={board} />
          </WithAside>
          <Halves>
            <FieldYears board={board} />
            <Trend points={loaded.trend} />
          </Halves>
          <Units loaded={loaded} />
          <Halves>
            <Topics board={board} />
            <Subjects board={board} />
          </Halves>
        </>
      )}
    </>
  );
}

async function factsOf({ campaign, filters, choices, day }: Loaded): Promise<string[]> {
  const t = await getTranslations("dashboard");
  const unit = choices.units.find(({ id }) => id === filters.unit);
  return [
    ...(unit ? [unit.name] : campaign ? [campaign.ownerName] : []),
    t("upTo", { date: formatDate(day) }),
    ...(filters.unitsMode === "today" ? [t("unitsToday")] : []),
  ];
}
