import { getTranslations } from "next-intl/server";
import type { FilterChoices } from "@/db/queries/filter-choices";
import type { UnitName } from "@/db/queries/unit-names";
import type { RegistrationFilters } from "@/domain/model-registration/filters";
import { formatDate } from "@/lib/format";
import { unitLabeller } from "../unit-label";
import { filterSelects } from "./filter-selects";

/** What a list opened from a figure shows, in words: the conditions that the bar has no box for. */
export async function askedWords(
  filters: RegistrationFilters,
  unitNames: ReadonlyMap<number, UnitName>,
): Promise<string[]> {
  const t = await getTranslations("registration.list.asked");
  const lists = await getTranslations("lists");
  const label = await unitLabeller();
  const named = (unit: UnitName | undefined) => (unit ? label(unit) : null);
  const { group, asOf, area, org, canonical, year, type } = filters;
  const placed = filters.unit ?? area ?? org;
  return [
    group ? t(`group.${group}`) : null,
    year ? t("year", { year: String(year) }) : null,
    ...[area, org].map((id) => named(id ? unitNames.get(id) : undefined)),
    canonical ? lists(`canonicalField.${canonical}`) : null,
    type ? lists(`registrationType.${type}`) : null,
    filters.noField ? t("noField") : null,
    filters.noTopic ? t("noTopic") : null,
    filters.suspended ? t("suspended") : null,
    filters.per === "emulation_model" ? t("perModel") : null,
    placed && filters.unitsMode === "then" ? t("then") : null,
    asOf ? t("asOf", { date: formatDate(asOf) }) : null,
  ].filter((words) => words !== null);
}

/** All that the list was asked for, for paper and sheet; "" for all there is. */
export async function askedLine(
  filters: RegistrationFilters,
  { choices, names }: { choices: FilterChoices; names: ReadonlyMap<number, UnitName> },
): Promise<string> {
  const t = await getTranslations("registration.list");
  const chosen = (await filterSelects(filters, choices)).flatMap(({ label, value, options }) => {
    const option = options.find((one) => one.value === value);
    return option ? [`${label}: ${option.label}`] : [];
  });
  const typed = filters.q ? [`${t("search")}: ${filters.q}`] : [];
  return [...typed, ...chosen, ...(await askedWords(filters, names))].join(" · ");
}

/** What the bar has no box for, above the list. */
export async function Asked({ said }: { said: readonly string[] }) {
  const t = await getTranslations("registration.list.asked");
  if (said.length === 0) return null;
  return (
    <p className="no-print mt-3">
      <b>{t("title")}:</b> {said.join(" · ")}
    </p>
  );
}
