import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/chart/data-table";
import { GroupedColumns } from "@/components/chart/grouped-columns";
import { Section } from "@/components/ui/section";
import type { Dashboard } from "@/db/queries/dashboard";
import { type Figure, shareOf } from "@/domain/dashboard/filters";
import { fieldFinding } from "@/domain/dashboard/findings";
import { formatNumber } from "@/lib/format";
import { fieldNames, listOf, percentText } from "./words";

/** Years that a group of columns has room for; the table has them all. */
const drawn = 5;

/** Registered lượt by field and year: columns, and the table behind them. */
export async function FieldYears({ board }: { board: Dashboard }) {
  const t = await getTranslations("dashboard");
  const names = await fieldNames(board);
  const years = board.years.slice(-drawn).map(({ year }) => String(year));
  return (
    <Section id="linh-vuc-nam" title={t("byField.title")} finding={await findingOf(board, names)}>
      <GroupedColumns
        label={t("byField.chart")}
        series={years}
        groups={board.fields.map((field, index) => ({
          key: String(field.key),
          label: names[index] ?? "",
          values: field.years.slice(-drawn).map(({ cell }) => ({
            value: cell.registered.count,
            text: formatNumber(cell.registered.count),
          })),
        }))}
      />
      <DataTable
        label={t("data")}
        head={[
          t("byField.field"),
          ...board.years.map(({ year }) => String(year)),
          t("byField.sum"),
        ]}
        rows={[
          ...board.fields.map((field, index) => [
            names[index],
            ...field.years.map(({ cell }) => numberLink(cell.registered)),
            numberLink(field.cell.registered),
          ]),
          [
            t("byField.sum"),
            ...board.years.map(({ cell }) => numberLink(cell.registered)),
            numberLink(board.total.registered),
          ],
        ]}
      />
    </Section>
  );
}

function numberLink(figure: Figure) {
  return <a href={listOf(figure)}>{formatNumber(figure.count)}</a>;
}

async function findingOf(board: Dashboard, names: readonly string[]): Promise<string | undefined> {
  const t = await getTranslations("dashboard.byField");
  const found = fieldFinding(
    board.fields.map(({ cell, years }, index) => ({
      name: names[index] ?? "",
      count: cell.registered.count,
      years: years.map((year) => year.cell.registered.count),
    })),
  );
  if (!found) return undefined;
  const { name: field, count } = found.largest;
  if (found.allGrow) return t("allGrow", { field: field.toLowerCase() });
  const share = percentText(shareOf(count, board.total.registered.count));
  return t("largest", { field, count: formatNumber(count), share });
}
