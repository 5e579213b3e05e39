import { getTranslations } from "next-intl/server";
import { DateFilter } from "@/components/list/date-filter";
import { FilterBar } from "@/components/list/filter-bar";
import { SelectFilter } from "@/components/list/select-filter";
import { canonicalFields } from "@/domain/campaign/lists";
import { filterWords } from "../filter-words";
import type { Loaded } from "./load";

/** Period, unit, field, day, and whose map of units: all in the address. */
export async function DashboardFilterBar({ loaded }: { loaded: Loaded }) {
  const t = await getTranslations("dashboard");
  const common = await getTranslations("common");
  const { filters, choices } = loaded;
  const applied = [filters.unit, filters.field, filters.canonical, filters.asOf].filter(Boolean);
  const fields = await fieldChoice(loaded);
  return (
    <FilterBar
      id="loc"
      applied={applied.length + (filters.unitsMode === "today" ? 1 : 0)}
      words={await filterWords()}
    >
      <SelectFilter
        narrow
        id="loc-period"
        name="period"
        label={t("filters.period")}
        value={periodOf(filters.campaign, filters.year)}
        options={await periods(loaded)}
      />
      <SelectFilter
        narrow
        id="loc-unit"
        name="unit"
        label={t("filters.unit")}
        all={common("all")}
        value={filters.unit ? String(filters.unit) : undefined}
        options={choices.units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectFilter
        narrow
        {...fields}
        id="loc-field"
        label={t("filters.field")}
        all={common("all")}
      />
      <SelectFilter
        narrow
        id="loc-units-mode"
        name="unitsMode"
        label={t("filters.unitsMode")}
        value={filters.unitsMode}
        options={(["then", "today"] as const).map((mode) => ({
          value: mode,
          label: t(`filters.${mode}`),
        }))}
      />
      <DateFilter
        id="loc-as-of"
        name="asOf"
        label={t("filters.asOf")}
        value={filters.asOf}
        words={{ day: common("date.day"), month: common("date.month"), year: common("date.year") }}
      />
    </FilterBar>
  );
}

const periodOf = (campaign: number | null, year: number | null) =>
  campaign === null ? "all" : [campaign, year].filter(Boolean).join("-");

/** "2021–2023" and "Năm 2023"; whose it is stands there where several share the years. */
async function periods({ choices }: Loaded) {
  const t = await getTranslations("dashboard.filters");
  const yearsOf = ({ startsOn, endsOn }: (typeof choices.campaigns)[number]) =>
    [...new Set([startsOn.slice(0, 4), endsOn.slice(0, 4)])].join("–");
  const ofCampaigns = choices.campaigns.flatMap((campaign) => {
    const { id, name, years, ownerName } = campaign;
    const span = yearsOf(campaign);
    const alike = choices.campaigns.filter((one) => one.id !== id && yearsOf(one) === span);
    const own = alike.some((one) => one.ownerName === ownerName)
      ? `${ownerName}: ${name}`
      : ownerName;
    return [
      { value: periodOf(id, null), label: alike.length > 0 ? `${span} · ${own}` : span },
      ...(years.length > 1 ? years : []).map((year) => ({
        value: periodOf(id, year),
        label: t("year", { year: String(year) }),
      })),
    ];
  });
  return [{ value: "all", label: t("allPeriods") }, ...ofCampaigns];
}

/** The campaign's own fields, or the four canonical ones across campaigns. */
async function fieldChoice({ filters, campaign, choices }: Loaded) {
  const lists = await getTranslations("lists.canonicalField");
  if (campaign) {
    return {
      name: "field",
      value: filters.field ? String(filters.field) : undefined,
      options: choices.fields.map(({ id, name }) => ({ value: String(id), label: name })),
    };
  }
  return {
    name: "canonical",
    value: filters.canonical ?? undefined,
    options: canonicalFields.map((value) => ({ value, label: lists(value) })),
  };
}
