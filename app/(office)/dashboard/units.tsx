import { getTranslations } from "next-intl/server";
import { type HeatRow, HeatTable } from "@/components/chart/heat-table";
import { Section } from "@/components/ui/section";
import { isUnder } from "@/domain/dashboard/attention";
import { dashboardQuery, type Figure, shareOf } from "@/domain/dashboard/filters";
import { formatNumber } from "@/lib/format";
import type { Loaded } from "./load";
import { fieldNames, listOf, percentCell } from "./words";

/** Units by fields: what each registered, what was recognised, and where it is thin. */
export async function Units({ loaded }: { loaded: Loaded }) {
  const t = await getTranslations("dashboard.units");
  const { board, silent } = loaded;
  const { registered, recognised } = board.total;
  const note = (
    <>
      {t("note")} <span className="sm:hidden">{t("swipe")}</span>
    </>
  );
  return (
    <div className="mt-10">
      <Section id="don-vi" title={t("title")} note={note}>
        <HeatTable
          caption={t("title")}
          head={{
            row: t("unit"),
            figures: [t("registered"), t("recognised")],
            rate: t("rate"),
            cells: await fieldNames(board),
          }}
          rows={rowsOf(loaded)}
          foot={[
            { text: t("whole") },
            numberLink(registered),
            numberLink(recognised),
            { text: percentCell(shareOf(recognised.count, registered.count)) },
            ...board.fields.map(({ cell }) => numberLink(cell.registered)),
          ]}
        />
        {silent.length > 0 ? (
          <p className="mt-3 text-sm text-ink-2">
            {t("silent", { names: silent.map((unit) => unit.name).join(", ") })}
          </p>
        ) : null}
      </Section>
    </div>
  );
}

function rowsOf({ board, filters }: Loaded): HeatRow[] {
  const { registered, recognised } = board.total;
  const whole = shareOf(recognised.count, registered.count);
  return board.places.map(({ id, name, cell, fields }) => {
    const ratio = shareOf(cell.recognised.count, cell.registered.count);
    return {
      key: String(id),
      label: name,
      href: `/dashboard?${dashboardQuery({ ...filters, unit: id })}`,
      figures: [numberLink(cell.registered), numberLink(cell.recognised)],
      rate: { ratio: ratio ?? 0, text: percentCell(ratio), under: isUnder(ratio, whole) },
      cells: fields.map((field) => ({
        value: field.registered.count,
        text: formatNumber(field.registered.count),
        href: listOf(field.registered),
      })),
    };
  });
}

function numberLink(figure: Figure) {
  return { text: formatNumber(figure.count), href: listOf(figure) };
}
