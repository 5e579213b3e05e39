import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { refusalCodes } from "@/domain/refusal";
import { fileRefusals } from "@/lib/files/kinds";
import { refusalWords } from "@/lib/refusal-words";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** What came of a file sent or taken out without JavaScript. */
export async function FileNotice({ query }: { query: Asked }) {
  const t = await getTranslations("file");
  if (query["da"] === "tep") return <Notice kind="done" title={t("added")} />;
  if (query["da"] === "bo-tep") return <Notice kind="done" title={t("removed")} />;
  const fault = fileRefusals.find((code) => code === query["loi"]);
  if (fault) return <Notice kind="refused" title={t(`refused.${fault}`)} />;
  const code = refusalCodes.find((one) => one === query["loi"]);
  return code ? <Notice kind="refused" title={await refusalWords({ code })} /> : null;
}
