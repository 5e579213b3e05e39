import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/format";
import type { Checked } from "./load";

/** Lines shown; the others are said by number. */
export const shown = 200;

/** The rows as they will be drafts, and which of them are there already. */
export async function Preview({ checked: { plan, known } }: { checked: Checked }) {
  const t = await getTranslations("import");
  const lists = await getTranslations("lists.subjectType");
  return (
    <div className="mt-8 overflow-x-auto">
      <Table
        caption={t("checked.title")}
        columns={[
          { label: t("checked.row") },
          { label: t("columns.name") },
          { label: t("columns.unit") },
          { label: t("columns.subject_name") },
          { label: t("checked.state") },
        ]}
        rows={plan.rows.slice(0, shown).map(({ row, draft, unitText }) => ({
          key: String(row),
          cells: [
            formatNumber(row),
            draft.name,
            unitText,
            [lists(draft.subjectType), draft.subjectName].filter(Boolean).join(": "),
            known.has(row) ? t("checked.isKnown") : t("checked.new"),
          ],
        }))}
      />
      <More count={plan.rows.length - shown} />
    </div>
  );
}

/** How many lines there are beside those shown. */
export async function More({ count }: { count: number }) {
  const t = await getTranslations("import.checked");
  if (count <= 0) return null;
  return <p className="mt-2 text-sm text-ink-2">{t("more", { count: formatNumber(count) })}</p>;
}
