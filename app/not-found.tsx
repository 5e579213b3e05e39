import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/shell/plain-page";
import { ButtonLink } from "@/components/ui/button";

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <PlainPage brand={{ name: t("product"), line: t("tagline") }}>
      <h1 className="text-xl lg:text-2xl">{t("notFound.title")}</h1>
      <p className="mt-3">{t("notFound.text")}</p>
      <p className="mt-5">
        <ButtonLink href="/" kind="main">
          {t("notFound.home")}
        </ButtonLink>
      </p>
    </PlainPage>
  );
}
