import { getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import type { CampaignDetail } from "@/db/queries/campaigns";

const general = ["committeeName", "standingOffice"] as const;
const papers = [
  "recogniserUnitName",
  "recogniserName",
  "recogniserSuperior",
  "decisionSymbol",
  "signerTitle",
  "place",
] as const;

/** Who runs the campaign and by which rules; what its papers say. */
export async function Details({ campaign }: { campaign: CampaignDetail }) {
  const t = await getTranslations("campaign");
  const { movementName, ownerName, codePrefix, classificationScheme, guidance } = campaign;
  return (
    <>
      <Section id="thong-tin" title={t("general")}>
        <DataList
          items={[
            { term: t("movement"), value: movementName },
            { term: t("fields.orgUnitId"), value: ownerName },
            ...general.map((name) => ({ term: t(`fields.${name}`), value: campaign[name] })),
            {
              term: t("fields.classificationScheme"),
              value: t(`schemes.${classificationScheme}`),
            },
            { term: t("fields.codePrefix"), value: codePrefix },
            ...(guidance ? [{ term: t("fields.guidance"), value: <Lines text={guidance} /> }] : []),
          ]}
        />
      </Section>
      <Section id="van-ban" title={t("papers")} finding={t("papersText")}>
        <DataList
          items={[
            ...papers.map((name) => ({
              term: t(`papersOf.${name}`),
              value: campaign[name] ?? "–",
            })),
            ...(["legalBases", "recipients"] as const).map((name) => ({
              term: t(`fields.${name}`),
              value: <Lines text={campaign[name].join("\n") || "–"} />,
            })),
          ]}
        />
      </Section>
    </>
  );
}

function Lines({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>;
}
