import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";

/** The two views of commendation: what is under way, and everybody ever commended. */
export async function CommendationTabs({ current }: { current: "dossiers" | "register" }) {
  const t = await getTranslations("commendation.tabs");
  return (
    <Tabs
      label={t("label")}
      tabs={[
        { href: "/commendations", text: t("dossiers"), current: current === "dossiers" },
        { href: "/commendations/register", text: t("register"), current: current === "register" },
      ]}
    />
  );
}
