import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { formatDate } from "@/lib/format";
import { campaignActs } from "../places";
import { Details } from "./details";
import { Classes, Lists } from "./lists";
import { loadCampaign } from "./load";
import { Sheets } from "./sheets";
import { Years } from "./years";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]">) {
  return { title: (await loadCampaign(params)).campaign.name };
}

export default async function CampaignPage(props: PageProps<"/campaigns/[id]">) {
  const { campaign, manages } = await loadCampaign(props.params);
  const act = (await props.searchParams)["da"];
  const done = campaignActs.find((one) => one === act);
  const t = await getTranslations("campaign");
  const { id, startsOn, endsOn } = campaign;
  const period = t("period", { from: formatDate(startsOn), to: formatDate(endsOn) });
  return (
    <>
      <Breadcrumb label={t("title")} parts={[{ href: "/campaigns", text: t("title") }]} />
      <PageTitle
        title={campaign.name}
        facts={[campaign.ownerName, period]}
        actions={
          <>
            <ButtonLink href={`/registrations?campaign=${id}`}>{t("registrations")}</ButtonLink>
            {manages ? <ButtonLink href={`/campaigns/${id}/edit`}>{t("edit")}</ButtonLink> : null}
          </>
        }
      />
      <div className="mt-4 space-y-3 empty:hidden">
        {done ? <Notice kind="done" title={t(`done.${done}`)} /> : null}
      </div>
      <div className="mt-8 max-w-4xl space-y-10">
        <Years campaign={campaign} manages={manages} />
        <Details campaign={campaign} />
        <Lists campaign={campaign} manages={manages} />
        <Classes campaign={campaign} manages={manages} />
        <Sheets campaign={campaign} manages={manages} />
      </div>
    </>
  );
}
