import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { CampaignDetail } from "@/db/queries/campaigns";
import { campaignLists } from "@/domain/campaign/schema";
import type { PlainDate } from "@/domain/plain-date";
import { formatDate, formatDecimal } from "@/lib/format";
import { refusalWords } from "@/lib/refusal-words";

type Entry = {
  readonly id: number;
  readonly name: string;
  readonly retired: boolean;
  readonly fact?: string | null;
};

/** The three lists a registration chooses from, retired entries last. */
export async function Lists({ campaign, manages }: { campaign: CampaignDetail; manages: boolean }) {
  const t = await getTranslations("campaign");
  const entries = await entriesOf(campaign);
  return campaignLists.map((list) => (
    <Section
      key={list}
      id={`ds-${list}`}
      title={t(`lists.${list}`)}
      finding={t(`listText.${list}`)}
    >
      <Entries entries={entries[list]} words={{ none: t("noEntries"), retired: t("retired") }} />
      {manages ? (
        <p className="no-print mt-4">
          <ButtonLink href={`/campaigns/${campaign.id}/lists/${list}`}>
            {t("editListOf", { list: t(`lists.${list}`) })}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  ));
}

function Entries({
  entries,
  words,
}: {
  entries: readonly Entry[];
  words: { none: string; retired: string };
}) {
  if (entries.length === 0) return <p className="mt-2 text-ink-2">{words.none}</p>;
  return (
    <ul className="mt-2">
      {entries.map(({ id, name, retired, fact }) => {
        const facts = [fact, retired && words.retired].filter(Boolean).join(" · ");
        return (
          <li key={id} className="border-b border-line py-2.5 last:border-b-0">
            <span className={retired ? "text-ink-2" : ""}>{name}</span>
            {facts ? <span className="block text-sm text-ink-2">{facts}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The lists with what is to be said of each entry beside its name. */
async function entriesOf({ fields, topics, linkedMovements }: CampaignDetail) {
  const t = await getTranslations("campaign");
  const common = await getTranslations("lists.canonicalField");
  const span = (from: PlainDate | null, to: PlainDate | null) => {
    if (from && to) return t("valid.span", { from: formatDate(from), to: formatDate(to) });
    if (from) return t("valid.from", { from: formatDate(from) });
    return to ? t("valid.to", { to: formatDate(to) }) : null;
  };
  const counted = (name: string, as: string) => (as === name ? null : t("counted", { field: as }));
  return {
    fields: fields.map((row) => ({ ...row, fact: counted(row.name, common(row.canonical)) })),
    topics: topics.map((row) => ({ ...row, fact: span(row.validFrom, row.validTo) })),
    linkedMovements,
  };
}

/** The classes the committee concludes with, best first. */
export async function Classes({
  campaign,
  manages,
}: {
  campaign: CampaignDetail;
  manages: boolean;
}) {
  const t = await getTranslations("campaign");
  const yes = (is: boolean) => (is ? t("class.yes") : t("class.no"));
  return (
    <Section id="xep-loai" title={t("lists.classes")} finding={t("listText.classes")}>
      <Table
        caption={t("lists.classes")}
        columns={[
          { label: t("class.name") },
          { label: t("class.recognisable") },
          { label: t("class.outstanding") },
          { label: t("class.minScore"), align: "end" },
        ]}
        rows={campaign.classes.map((row) => ({
          key: String(row.id),
          cells: [
            row.name,
            yes(row.recognisable),
            yes(row.outstanding),
            row.minScore === null ? "–" : formatDecimal(row.minScore),
          ],
        }))}
      />
      {manages && campaign.classesUsed ? (
        <p className="mt-3 text-sm text-ink-2">{await refusalWords({ code: "classes_in_use" })}</p>
      ) : null}
      {manages && !campaign.classesUsed ? (
        <p className="no-print mt-4">
          <ButtonLink href={`/campaigns/${campaign.id}/classes`}>{t("class.edit")}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
