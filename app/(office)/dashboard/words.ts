import { getTranslations } from "next-intl/server";
import type { Dashboard } from "@/db/queries/dashboard";
import type { Figure } from "@/domain/dashboard/filters";
import { toQuery } from "@/domain/model-registration/filters";
import { formatPercent, formatShare } from "@/lib/format";
import type { Loaded } from "./load";

/** The list that has exactly as many rows as the figure says. */
export function listOf(figure: Figure): string {
  return `/registrations?${toQuery(figure.filters)}`;
}

/** "66,6%" and "100%" in a sentence, or a dash where there is nothing to be a share of. */
export function percentText(share: number | null): string {
  return share === null ? "–" : formatPercent(share);
}

/** "66,6%" and "69,0%" in a column. */
export function percentCell(share: number | null): string {
  return share === null ? "–" : formatShare(share);
}

/** What a column by field is called: as the campaign says, or by the canonical name. */
export async function fieldNames(board: Dashboard): Promise<string[]> {
  const t = await getTranslations("dashboard.byField");
  const lists = await getTranslations("lists.canonicalField");
  return board.fields.map(
    ({ name, canonical }) => name ?? (canonical ? lists(canonical) : t("without")),
  );
}

/** What was asked beside period and day: "Đơn vị: … · Lĩnh vực: …"; "" when nothing was. */
export async function askedOf({ filters, choices }: Loaded): Promise<string> {
  const t = await getTranslations("dashboard.filters");
  const lists = await getTranslations("lists.canonicalField");
  const { unit, field, canonical, unitsMode } = filters;
  const asked = [
    [t("unit"), choices.units.find(({ id }) => id === unit)?.name],
    [t("field"), choices.fields.find(({ id }) => id === field)?.name],
    [t("field"), canonical ? lists(canonical) : null],
    [t("unitsMode"), unitsMode === "today" ? t("today") : null],
  ];
  return asked.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join(" · ");
}

/** What the dashboard is about: the campaign, or a year of it. */
export async function titleOf({ campaign, filters }: Loaded): Promise<string> {
  const t = await getTranslations("dashboard");
  if (!campaign) return t("allPeriods");
  return filters.year === null
    ? campaign.name
    : t("yearOf", { name: campaign.name, year: String(filters.year) });
}
