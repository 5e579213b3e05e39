import { getTranslations } from "next-intl/server";
import type { UnitName } from "@/db/queries/unit-names";
import type { AwardFilters } from "@/domain/commendation/filters";
import { unitLabeller } from "../../unit-label";

/** What the register was asked for; "" for all there is. */
export async function askedLine(
  { q, year, unit, subjectType }: AwardFilters,
  names: ReadonlyMap<number, UnitName>,
): Promise<string> {
  const t = await getTranslations("commendation.register");
  const lists = await getTranslations("lists.subjectType");
  const label = await unitLabeller();
  const place = unit === null ? undefined : names.get(unit);
  const asked = [
    [t("search"), q],
    [t("filters.year"), year === null ? null : String(year)],
    [t("filters.unit"), place ? label(place) : null],
    [t("filters.subjectType"), subjectType ? lists(subjectType) : null],
  ];
  return asked.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join(" · ");
}
