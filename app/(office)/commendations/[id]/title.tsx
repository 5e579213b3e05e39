import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";
import type { Dossier } from "./load";

/** Way and title of a page of one dossier. */
export async function DossierTitle({
  dossier: { detail },
  page,
}: {
  dossier: Dossier;
  /** Name of a page under the dossier; without it this is the dossier itself. */
  page?: string;
}) {
  const t = await getTranslations("commendation");
  const { row, form, campaign } = detail;
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[
          { href: "/commendations", text: t("title") },
          page ? { href: `/commendations/${row.id}`, text: row.title } : { text: row.title },
        ]}
      />
      <PageTitle
        title={page ?? row.title}
        facts={page ? [row.title] : [`${form.name}, ${form.issuerName}`, campaign.name]}
      />
    </>
  );
}
