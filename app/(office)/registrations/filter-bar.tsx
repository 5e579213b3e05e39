import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { SelectFilter } from "@/components/list/select-filter";
import type { FilterChoices } from "@/db/queries/filter-choices";
import { type RegistrationFilters, toQuery } from "@/domain/model-registration/filters";
import { filterWords } from "../filter-words";
import { filterSelects } from "./filter-selects";

/** Filters of the list, all in the address; what a figure asked for beside them is kept. */
export async function RegistrationFilterBar({
  filters,
  choices,
}: {
  filters: RegistrationFilters;
  choices: FilterChoices;
}) {
  const t = await getTranslations("registration.list");
  const common = await getTranslations("common");
  const shown = await filterSelects(filters, choices);
  const applied = shown.filter(({ value }) => value).length;
  return (
    <FilterBar
      id="loc"
      search={{ name: "q", label: t("search"), value: filters.q, placeholder: t("searchHint") }}
      keep={kept(filters)}
      applied={applied}
      clearHref={toQuery(filters) === "" ? undefined : "/registrations"}
      words={await filterWords()}
    >
      {shown.map((select) => (
        <SelectFilter key={select.name} id={`loc-${select.name}`} all={common("all")} {...select} />
      ))}
    </FilterBar>
  );
}

/** Parts of the question that the bar has no box for. */
function kept({
  sort,
  size,
  asOf,
  group,
  canonical,
  unitsMode,
  per,
  type,
  year,
  area,
  org,
  noField,
  noTopic,
  suspended,
}: RegistrationFilters) {
  const query = new URLSearchParams(
    toQuery({
      ...{ sort, size, asOf, group, canonical, unitsMode, per, type, year, area, org },
      ...{ noField, noTopic, suspended },
    }),
  );
  return Object.fromEntries(query);
}
