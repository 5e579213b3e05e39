import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { fileRefusals } from "@/lib/files/kinds";
import { refusalNamed } from "@/lib/refusal-words";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** What came of a file sent or taken out without JavaScript. */
export async function FileNotice({ query }: { query: Asked }) {
  const t = await getTranslations("file");
  if (query["da"] === "tep") return <Notice kind="done" title={t("added")} />;
  if (query["da"] === "bo-tep") return <Notice kind="done" title={t("removed")} />;
  const fault = fileRefusals.find((code) => code === query["loi"]);
  if (fault) return <Notice kind="refused" title={t(`refused.${fault}`)} />;
  const said = await refusalNamed(query["loi"]);
  return said === null ? null : <Notice kind="refused" title={said} />;
}
