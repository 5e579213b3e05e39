import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { SelectFilter } from "@/components/list/select-filter";
import type { OwnedRound } from "@/db/queries/rounds";

/** The round that a page of the committee speaks of, when there are several. */
export async function RoundChoice({
  rounds,
  chosen,
}: {
  rounds: readonly OwnedRound[];
  chosen: number;
}) {
  const t = await getTranslations("common");
  const label = (await getTranslations("assessment.classification"))("round");
  if (rounds.length < 2) return null;
  return (
    <FilterBar
      id="dot"
      words={{ apply: t("apply"), clear: t("clear"), more: t("more"), close: t("close") }}
    >
      <SelectFilter
        id="dot-round"
        name="round"
        label={label}
        value={String(chosen)}
        options={rounds.map(({ id, name, campaignName }) => ({
          value: String(id),
          label: `${campaignName} – ${name}`,
        }))}
      />
    </FilterBar>
  );
}
