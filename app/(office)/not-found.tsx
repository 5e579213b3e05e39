import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

export default async function NotFound() {
  const t = await getTranslations("common.notFound");
  return (
    <>
      <PageTitle title={t("title")} />
      <p className="mt-3 max-w-[68ch]">{t("text")}</p>
      <p className="mt-5">
        <ButtonLink href="/" kind="main">
          {t("home")}
        </ButtonLink>
      </p>
    </>
  );
}
