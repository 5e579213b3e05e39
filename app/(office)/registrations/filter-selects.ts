import { getTranslations } from "next-intl/server";
import type { FilterChoices } from "@/db/queries/filter-choices";
import type { RegistrationFilters } from "@/domain/model-registration/filters";
import { subjectTypes } from "@/domain/model-registration/lists";
import { registrationStates } from "@/domain/model-registration/workflow";
import { withLastDays } from "../unit-label";

type Row = { readonly id: number; readonly name: string };

const options = (rows: readonly Row[]) =>
  rows.map((row) => ({ value: String(row.id), label: row.name }));

/** The choices of the filter bar that have something to choose from, each with what is chosen. */
export async function filterSelects(filters: RegistrationFilters, choices: FilterChoices) {
  const t = await getTranslations("registration.list.filters");
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
  return selects
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows, value }) => ({
      name,
      label: t(name),
      value: value ? String(value) : undefined,
      options: rows,
    }));
}
