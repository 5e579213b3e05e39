import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import type { CampaignDetail } from "@/db/queries/campaigns";
import { formatDate } from "@/lib/format";

type Round = CampaignDetail["rounds"][number];

const deadlines = [
  "selfReportDueOn",
  "appraisalDueOn",
  "classificationDueOn",
  "recognitionDueOn",
] as const;

/** The rounds of a campaign with every day that matters, the latest first. */
export async function Years({ campaign, manages }: { campaign: CampaignDetail; manages: boolean }) {
  const t = await getTranslations("campaign");
  const here = `/campaigns/${campaign.id}/rounds`;
  return (
    <Section id="cac-nam" title={t("years")} finding={t("yearsText")}>
      {campaign.rounds.toReversed().map((round) => (
        <div key={round.id} className="mt-5">
          <Year round={round} />
          {manages ? (
            <p className="no-print mt-3">
              <ButtonLink href={`${here}/${round.id}`}>
                {t("editYearOf", { name: round.name })}
              </ButtonLink>
            </p>
          ) : null}
        </div>
      ))}
      {manages ? (
        <p className="no-print mt-6">
          <ButtonLink href={`${here}/new`}>{t("addYear")}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

async function Year({ round }: { round: Round }) {
  const t = await getTranslations("campaign");
  const window = t("period", {
    from: formatDate(round.registrationOpensOn),
    to: formatDate(round.registrationClosesOn),
  });
  return (
    <>
      <h3 className="text-base font-semibold">{round.name}</h3>
      <DataList
        items={[
          { term: t("window"), value: window },
          ...deadlines.map((name) => ({
            term: t(`fields.round.${name}`),
            value: formatDate(round[name]),
          })),
        ]}
      />
    </>
  );
}
