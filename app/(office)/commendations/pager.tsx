import { getTranslations } from "next-intl/server";
import { Pager } from "@/components/list/pager";

type Page = {
  readonly rows: readonly unknown[];
  readonly next: string | null;
  readonly previous: string | null;
};

/** Pages of a list by its cursors; nothing when the list is empty. */
export async function CommendationPager({
  page,
  summary,
  href,
}: {
  page: Page;
  summary: string;
  href: (cursor: { after?: string; before?: string }) => string;
}) {
  const t = await getTranslations("common.pager");
  const { next, previous } = page;
  if (page.rows.length === 0) return null;
  return (
    <Pager
      label={t("label")}
      summary={summary}
      links={[
        { rel: "first", text: t("first"), href: previous ? href({}) : undefined },
        { rel: "prev", text: t("prev"), href: previous ? href({ before: previous }) : undefined },
        { rel: "next", text: t("next"), href: next ? href({ after: next }) : undefined },
      ]}
    />
  );
}
