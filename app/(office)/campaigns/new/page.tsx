import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkList } from "@/components/ui/link-list";
import { PageTitle } from "@/components/ui/page-title";
import { read } from "@/db/doors";
import { campaignChoices, ownersFor } from "@/db/queries/campaign-choices";
import { canSomewhere } from "@/domain/access/can";
import { requireViewer } from "@/lib/viewer";
import { NewCampaignForm } from "./form";

export async function generateMetadata() {
  return { title: (await getTranslations("campaign"))("new") };
}

export default async function NewCampaignPage({ searchParams }: PageProps<"/campaigns/new">) {
  const viewer = await requireViewer();
  if (!canSomewhere(viewer, "campaign.manage")) notFound();
  const { dv } = await searchParams;
  const t = await getTranslations("campaign");
  const { owners, owner, choices } = await read(viewer, async (tx) => {
    const owners = await ownersFor(tx, viewer);
    const owner = owners.length === 1 ? owners[0] : owners.find((unit) => String(unit.id) === dv);
    return { owners, owner, choices: owner ? await campaignChoices(tx, owner) : null };
  });
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/campaigns", text: t("title") }]} />
      <PageTitle title={t("new")} facts={owner ? [owner.name] : []} />
      {owner && choices ? (
        <NewCampaignForm owner={owner} choices={choices} />
      ) : (
        <>
          <h2 className="mt-6 text-lg">{t("chooseOwner")}</h2>
          <LinkList
            strong
            items={owners.map((unit) => ({
              key: String(unit.id),
              href: `/campaigns/new?dv=${unit.id}`,
              text: unit.name,
            }))}
          />
        </>
      )}
    </>
  );
}
