import { getTranslations } from "next-intl/server";
import { html } from "@/components/list/html";
import type { ListColumn } from "@/components/list/rows";
import type { AuditRow } from "@/db/queries/audit";
import type { subjectNames } from "@/db/queries/audit-names";
import { formatDateTime } from "@/lib/format";
import { auditWords } from "./words";

/** When, what, who, on which thing. */
export async function auditColumns(
  nameOf: Awaited<ReturnType<typeof subjectNames>>,
): Promise<ListColumn<AuditRow>[]> {
  const t = await getTranslations("audit");
  const words = await auditWords();
  return [
    {
      key: "when",
      label: t("columns.when"),
      phone: "end",
      cell: (row) => formatDateTime(row.happenedAt),
    },
    {
      key: "action",
      label: t("columns.action"),
      phone: "title",
      cell: (row) =>
        html`<a href="/audit/${row.id}">${words.action(row.action)}</a>${row.sample ? html`<span class="under">${t("sample")}</span>` : ""}`,
    },
    {
      key: "who",
      label: t("columns.who"),
      phone: "own",
      cell: (row) => row.actorName || t("nobody"),
    },
    {
      key: "subject",
      label: t("columns.subject"),
      phone: "own",
      cell: (row) => {
        const { text } = words.subject(row.subjectType, row.subjectId);
        const name = nameOf(row);
        return name ? html`${name}<span class="under">${text}</span>` : text;
      },
    },
  ];
}
