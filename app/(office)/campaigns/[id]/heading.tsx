import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageTitle } from "@/components/ui/page-title";
import type { CampaignDetail } from "@/db/queries/campaigns";

/** Top of a page that changes one part of a campaign. */
export async function Heading({ campaign, title }: { campaign: CampaignDetail; title: string }) {
  const t = await getTranslations("campaign");
  return (
    <>
      <Breadcrumb
        label={t("title")}
        parts={[
          { href: "/campaigns", text: t("title") },
          { href: `/campaigns/${campaign.id}`, text: campaign.name },
        ]}
      />
      <PageTitle title={title} facts={[campaign.ownerName]} />
    </>
  );
}
