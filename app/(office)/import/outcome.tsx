import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { toQuery } from "@/domain/model-registration/filters";
import { formatNumber } from "@/lib/format";

/** What the import just made: `12-3` of the address is twelve drafts, three there before. */
export async function Outcome({ done }: { done: string | string[] | undefined }) {
  const t = await getTranslations("import.done");
  const [, created = "", known = ""] = /^(\d{1,6})-(\d{1,6})$/.exec(String(done ?? "")) ?? [];
  if (created === "") return null;
  const drafts = `/registrations?${toQuery({ states: ["draft"] })}`;
  return (
    <Notice kind="done" title={t("title", { count: formatNumber(Number(created)) })}>
      {known === "0" ? null : <p>{t("known", { count: formatNumber(Number(known)) })}</p>}
      <a href={drafts}>{t("open")}</a>
    </Notice>
  );
}
