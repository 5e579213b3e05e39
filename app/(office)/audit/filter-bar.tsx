import { getTranslations } from "next-intl/server";
import { DateFilter } from "@/components/list/date-filter";
import { FilterBar } from "@/components/list/filter-bar";
import { SelectFilter } from "@/components/list/select-filter";
import type { AuditFilters } from "@/domain/audit/filters";
import { auditSubjects } from "@/domain/audit/subjects";
import { filterWords } from "../filter-words";
import { formWords } from "../form-words";
import { auditWords } from "./words";

/** The questions of the log, all in the address. */
export async function AuditFilterBar({
  filters,
  actions,
}: {
  filters: AuditFilters;
  actions: readonly string[];
}) {
  const t = await getTranslations("audit");
  const common = await getTranslations("common");
  const { date } = await formWords();
  const words = await auditWords();
  const { person, action, subject, from, to, personId, subjectId } = filters;
  const asked = [action, subject, from, to, personId, subjectId].filter((one) => one !== null);
  return (
    <FilterBar
      id="loc"
      search={{
        name: "person",
        label: t("filters.person"),
        value: person,
        placeholder: t("filters.personHint"),
      }}
      keep={{
        personId: personId ? String(personId) : undefined,
        subjectId: subjectId ? String(subjectId) : undefined,
      }}
      applied={asked.length}
      clearHref={asked.length > 0 || person ? "/audit" : undefined}
      words={await filterWords()}
    >
      <SelectFilter
        id="loc-action"
        name="action"
        label={t("filters.action")}
        all={common("all")}
        value={action ?? undefined}
        options={actions.map((value) => ({ value, label: words.action(value) }))}
      />
      <SelectFilter
        id="loc-subject"
        name="subject"
        label={t("filters.subject")}
        all={common("all")}
        value={subject ?? undefined}
        options={auditSubjects.map((value) => ({ value, label: t(`subjects.${value}`) }))}
      />
      <DateFilter id="loc-from" name="from" label={t("filters.from")} value={from} words={date} />
      <DateFilter id="loc-to" name="to" label={t("filters.to")} value={to} words={date} />
    </FilterBar>
  );
}
