import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";

export async function FormTitle({ text }: { text: string }) {
  const t = await getTranslations("commendation.awardForms");
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[{ href: "/settings/awards", text: t("title") }, { text }]}
      />
      <PageTitle title={text} />
    </>
  );
}
