import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";
import type { Dossier } from "./load";

/** Title of a page that belongs to a dossier, with the way back to it. */
export async function PartTitle({
  dossier: { detail },
  title,
  facts = [],
}: {
  dossier: Pick<Dossier, "detail">;
  title: string;
  facts?: readonly ReactNode[];
}) {
  const t = await getTranslations("registration");
  const states = await getTranslations("workflow.registration.state");
  const { row, unitName } = detail;
  const name = row.name || t("untitled");
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[
          { href: "/registrations", text: t("title") },
          { href: `/registrations/${row.id}`, text: row.code ?? states(row.state) },
        ]}
      />
      <PageTitle title={title} facts={[name, unitName, ...facts]} />
    </>
  );
}
