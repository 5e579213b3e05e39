import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { PendingButton } from "@/components/ui/pending-button";
import { read } from "@/db/doors";
import { deskCounts } from "@/db/queries/desk";
import { sampleSignInsOffered } from "@/lib/sample";
import { requireViewer } from "@/lib/viewer";
import { signOut, switchLanguage } from "./actions";
import { menuCounts, menuFor } from "./menu";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const t = await getTranslations("shell");
  const common = await getTranslations("common");
  const other = (await getLocale()) === "vi" ? "en" : "vi";
  const sample = (await sampleSignInsOffered()).length > 0;
  const counts = await read(viewer, (tx) => deskCounts(tx, viewer));
  const place = viewer.assignments[0]?.unitName ?? common("tagline");
  return (
    <Shell
      brand={{ name: common("product"), line: place, href: "/" }}
      search={{
        action: "/registrations",
        name: "q",
        label: t("search"),
        placeholder: t("searchPlaceholder"),
      }}
      person={{ name: viewer.name, title: viewer.title }}
      personLinks={[{ href: "/account", label: t("account") }]}
      language={
        <form action={switchLanguage}>
          <input type="hidden" name="locale" value={other} />
          <PendingButton pendingLabel={t("switchLanguage")}>{t("switchLanguage")}</PendingButton>
        </form>
      }
      signOut={
        <form action={signOut} className="py-2">
          <PendingButton pendingLabel={t("signOut")}>{t("signOut")}</PendingButton>
        </form>
      }
      menu={await menuFor(viewer, menuCounts(counts))}
      menuLabel={t("menu")}
      menuWord={t("menuWord")}
      skipLabel={t("skip")}
      strip={sample ? common("sampleData") : undefined}
    >
      {children}
    </Shell>
  );
}
