import { getTranslations } from "next-intl/server";
import { Funnel } from "@/components/chart/funnel";
import { Section } from "@/components/ui/section";
import type { Dashboard } from "@/db/queries/dashboard";
import { shareOf } from "@/domain/dashboard/filters";
import { formatNumber } from "@/lib/format";
import { listOf, percentText } from "./words";

const stages = ["registered", "assessed", "recognised", "commended"] as const;

/** How many come through each gate; lượt, and beneath them models without repetition. */
export async function Stages({ board }: { board: Dashboard }) {
  const t = await getTranslations("dashboard.funnel");
  const whole = board.total.registered.count;
  const shares = {
    registered: undefined,
    assessed: t("share", { percent: percentText(shareOf(board.total.assessed.count, whole)) }),
    recognised: t("share", { percent: percentText(shareOf(board.total.recognised.count, whole)) }),
    commended: await commendedText(board),
  };
  const { registered, recognised } = board.emulationModels;
  return (
    <Section id="tien-trinh" title={t("title")}>
      <Funnel
        stages={stages.map((key) => ({
          key,
          label: t(key),
          value: board.total[key].count,
          text: formatNumber(board.total[key].count),
          share: shares[key],
          honour: key === "commended",
          href: listOf(board.total[key]),
        }))}
      />
      <p className="mt-1 text-sm text-ink-2">
        {t.rich("distinct", {
          registered: formatNumber(registered.count),
          recognised: formatNumber(recognised.count),
          all: (words) => <a href={listOf(registered)}>{words}</a>,
          good: (words) => <a href={listOf(recognised)}>{words}</a>,
        })}
      </p>
    </Section>
  );
}

/** "18 tập thể, 2 cá nhân" */
async function commendedText(board: Dashboard): Promise<string | undefined> {
  const t = await getTranslations("dashboard.subjects");
  const words = board.subjects
    .filter(({ cell }) => cell.commended.count > 0)
    .map(({ subjectType, cell }) => t(subjectType, { count: formatNumber(cell.commended.count) }));
  return words.length > 0 ? words.join(", ") : undefined;
}
