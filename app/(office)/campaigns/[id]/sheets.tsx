import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { CampaignDetail } from "@/db/queries/campaigns";
import { formatDate, formatNumber } from "@/lib/format";

type Sheet = CampaignDetail["sheets"][number];

const publishedOn = ({ publishedAt }: Sheet) => (publishedAt ? formatDate(publishedAt) : "–");

/** The sheet in force and, folded, the versions before it. */
export async function Sheets({
  campaign,
  manages,
}: {
  campaign: CampaignDetail;
  manages: boolean;
}) {
  const t = await getTranslations("campaign.sheet");
  const [current, ...earlier] = campaign.sheets;
  return (
    <Section
      id="bang-diem"
      title={t("title")}
      note={current?.isReference ? <Badge tone="waiting">{t("reference")}</Badge> : undefined}
      finding={t("text")}
    >
      {current ? <Current sheet={current} /> : <p className="mt-3 text-ink-2">{t("none")}</p>}
      {manages ? (
        <p className="no-print mt-4">
          <ButtonLink href={`/campaigns/${campaign.id}/sheets/new`}>{t("new")}</ButtonLink>
        </p>
      ) : null}
      <div className="mt-4 empty:hidden">
        {earlier.map((sheet) => (
          <Earlier key={sheet.id} sheet={sheet} />
        ))}
      </div>
    </Section>
  );
}

async function Current({ sheet }: { sheet: Sheet }) {
  const t = await getTranslations("campaign.sheet");
  const date = publishedOn(sheet);
  return (
    <>
      {sheet.isReference ? (
        <div className="mt-3">
          <Notice kind="warning" title={t("reference")}>
            {t("referenceText")}
          </Notice>
        </div>
      ) : null}
      <h3 className="mt-5 text-base font-semibold">{sheet.name}</h3>
      <p className="text-sm text-ink-2">{t("current", { number: sheet.number, date })}</p>
      <Criteria sheet={sheet} />
    </>
  );
}

async function Earlier({ sheet }: { sheet: Sheet }) {
  const t = await getTranslations("campaign.sheet");
  const { number, name, isReference } = sheet;
  const label = t("earlier", { number, name, date: publishedOn(sheet) });
  return (
    <Disclosure label={label}>
      {isReference ? <Badge tone="waiting">{t("reference")}</Badge> : null}
      <Criteria sheet={sheet} />
    </Disclosure>
  );
}

/** Criteria under their groups, each with its maximum; groups and sheet add up. */
async function Criteria({ sheet }: { sheet: Sheet }) {
  const t = await getTranslations("campaign.sheet");
  const groups = [...new Set(sheet.criteria.map((row) => row.groupName))];
  const rows = groups.flatMap((group) => {
    const criteria = sheet.criteria.filter((row) => row.groupName === group);
    const points = criteria.reduce((sum, row) => sum + row.maxPoints, 0);
    return [
      { key: group, cells: [<b key="group">{group}</b>, <b key="sum">{formatNumber(points)}</b>] },
      ...criteria.map((row) => ({
        key: String(row.id),
        cells: [<Criterion key="name" {...row} />, formatNumber(row.maxPoints)],
      })),
    ];
  });
  return (
    <Table
      caption={sheet.name}
      columns={[{ label: t("criterion") }, { label: t("max"), align: "end" }]}
      rows={rows}
      foot={[t("total"), formatNumber(sheet.totalPoints)]}
    />
  );
}

function Criterion({ name, guidance }: { name: string; guidance: string | null }) {
  return (
    <>
      {name}
      {guidance ? <span className="block text-sm text-ink-2">{guidance}</span> : null}
    </>
  );
}
