import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";
import type { RegistrationDetail } from "@/db/queries/registration";
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
  const { row, unitName } = detail;
  return (
    <>
      <WayToDossier row={row} />
      <PageTitle title={title} facts={[row.name || t("untitled"), unitName, ...facts]} />
    </>
  );
}

/** The way to a page of a dossier: the list, and the dossier by its code. */
export async function WayToDossier({ row }: Pick<RegistrationDetail, "row">) {
  const t = await getTranslations("registration");
  const states = await getTranslations("workflow.registration.state");
  return (
    <Breadcrumb
      label={t("title")}
      parts={[
        { href: "/registrations", text: t("title") },
        { href: `/registrations/${row.id}`, text: row.code ?? states(row.state) },
      ]}
    />
  );
}
