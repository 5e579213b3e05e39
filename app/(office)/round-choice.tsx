import { getTranslations } from "next-intl/server";
import { FilterBar } from "@/components/list/filter-bar";
import { SelectFilter } from "@/components/list/select-filter";
import type { OwnedRound } from "@/db/queries/rounds";
import { filterWords } from "./filter-words";

/** The round that a page of the committee speaks of, when there are several. */
export async function RoundChoice({
  rounds,
  chosen,
}: {
  rounds: readonly OwnedRound[];
  chosen: number;
}) {
  const t = await getTranslations("assessment.classification");
  if (rounds.length < 2) return null;
  return (
    <FilterBar id="dot" words={await filterWords()}>
      <SelectFilter
        id="dot-round"
        name="round"
        label={t("round")}
        value={String(chosen)}
        options={rounds.map(({ id, name, campaignName }) => ({
          value: String(id),
          label: `${campaignName} – ${name}`,
        }))}
      />
    </FilterBar>
  );
}
