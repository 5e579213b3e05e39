import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/chart/data-table";
import { LineChart } from "@/components/chart/line-chart";
import { Section } from "@/components/ui/section";
import type { TrendPoint } from "@/db/queries/dashboard-trend";
import { busiestQuarter, lineOf, yearsOf } from "@/domain/dashboard/findings";
import { formatNumber } from "@/lib/format";
import { listOf, percentText } from "./words";

/** Running totals of registered and recognised lượt, month by month. */
export async function Trend({ points }: { points: readonly TrendPoint[] }) {
  const t = await getTranslations("dashboard");
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const years = yearsOf(points);
  const registered = formatNumber(last.registered.count);
  const recognised = formatNumber(last.recognised.count);
  const month = (of: string) =>
    t("trend.monthOf", { month: String(Number(of.slice(5))), year: of.slice(0, 4) });
  return (
    <Section id="luy-ke" title={t("trend.title")} finding={await findingOf(points)}>
      <LineChart
        label={t("trend.chart", {
          from: month(first.month),
          to: month(last.month),
          registered,
          recognised,
        })}
        lines={[
          {
            key: "registered",
            label: t("trend.registered"),
            lastText: registered,
            values: lineOf(countsOf(points, "registered")),
          },
          {
            key: "recognised",
            label: t("trend.recognised"),
            lastText: recognised,
            values: lineOf(countsOf(points, "recognised")),
            main: true,
          },
        ]}
        spans={years.map(String)}
        periods={years.length * 12}
        formatStep={formatNumber}
      />
      {falls(points) ? <p className="mt-1 text-sm text-ink-2">{t("trend.falls")}</p> : null}
      <DataTable
        label={t("data")}
        head={[t("trend.month"), t("trend.registeredHead"), t("trend.recognisedHead")]}
        rows={points.map((point) => [
          month(point.month),
          <a key="registered" href={listOf(point.registered)}>
            {formatNumber(point.registered.count)}
          </a>,
          <a key="recognised" href={listOf(point.recognised)}>
            {formatNumber(point.recognised.count)}
          </a>,
        ])}
      />
    </Section>
  );
}

/** Whether a line that only grows went down: something recognised was revoked. */
function falls(points: readonly TrendPoint[]): boolean {
  return points.some(
    ({ recognised }, at) => recognised.count < (points[at - 1]?.recognised.count ?? 0),
  );
}

function countsOf(points: readonly TrendPoint[], of: "registered" | "recognised") {
  return points.map((point) => ({ month: point.month, count: point[of].count }));
}

async function findingOf(points: readonly TrendPoint[]): Promise<string | undefined> {
  const t = await getTranslations("dashboard.trend");
  const registered = busiestQuarter(countsOf(points, "registered"));
  const recognised = busiestQuarter(countsOf(points, "recognised"));
  if (!registered) return undefined;
  const words = {
    share: percentText(registered.share),
    quarter: roman(registered.quarter),
  };
  if (!recognised) return t("finding", words);
  return t("findingBoth", {
    ...words,
    recognisedShare: percentText(recognised.share),
    recognisedQuarter: roman(recognised.quarter),
  });
}

const roman = (quarter: number) => ["I", "II", "III", "IV"][quarter - 1] ?? "";
