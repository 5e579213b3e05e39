import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { SelectFilter } from "@/components/list/select-filter";
import type { FilterChoices } from "@/db/queries/filter-choices";
import { type RegistrationFilters, toQuery } from "@/domain/model-registration/filters";
import { subjectTypes } from "@/domain/model-registration/lists";
import { registrationStates } from "@/domain/model-registration/workflow";
import { filterWords } from "../filter-words";
import { withLastDays } from "../unit-label";

type Row = { readonly id: number; readonly name: string };

const options = (rows: readonly Row[]) =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));

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
  const lists = await getTranslations("lists");
  const states = await getTranslations("workflow.registration.state");
  const units = await withLastDays(choices.units);
  const selects = [
    { name: "campaign", rows: options(choices.campaigns), value: filters.campaign },
    { name: "round", rows: options(choices.rounds), value: filters.round },
    { name: "unit", rows: options(units), value: filters.unit },
    { name: "field", rows: options(choices.fields), value: filters.field },
    { name: "topic", rows: options(choices.topics), value: filters.topic },
    {
      name: "state",
      rows: registrationStates.map((value) => ({ value, label: states(value) })),
      value: filters.states[0],
    },
    {
      name: "subjectType",
      rows: subjectTypes.map((value) => ({ value, label: lists(`subjectType.${value}`) })),
      value: filters.subjectType,
    },
  ] as const;
  const shown = selects.filter(({ rows }) => rows.length > 0);
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
      {shown.map(({ name, rows, value }) => (
        <SelectFilter
          key={name}
          id={`loc-${name}`}
          name={name}
          label={t(`filters.${name}`)}
          all={common("all")}
          value={value ? String(value) : undefined}
          options={rows}
        />
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
