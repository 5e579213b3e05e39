import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { capital } from "@/lib/documents/official-lines";
import { formatDate, formatMoney, formatPercent, formatTwoDigits } from "@/lib/format";
import { certificatesOf } from "./certificates/data";
import type { Dossier } from "./load";

/** What the dossier says, and by which rules it is judged. */
export async function Content({ dossier: { detail } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation");
  const lists = await getTranslations("lists");
  const { row, form, issuer, campaign } = detail;
  return (
    <Section id="noi-dung" title={t("dossier.content")}>
      <DataList
        items={[
          { term: t("fields.meritText"), value: row.meritText },
          { term: t("dossier.campaign"), value: campaign.name },
          { term: t("dossier.issuer"), value: `${form.issuerName} (${issuer.name})` },
          {
            term: t("dossier.form"),
            value: (
              <>
                {`${form.name}, ${lists(`awardBasis.${form.basis}`).toLowerCase()}. `}
                {t("dossier.rule", {
                  percent: formatPercent(form.thresholdPercent / 100),
                  base: lists(`voteBase.${form.voteBase}`),
                })}
                {form.needsCheck ? (
                  <span className="block">
                    <Badge tone="waiting">{t("dossier.needsCheck", { source: form.source })}</Badge>
                  </span>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** Who sat on the council, and when. */
export async function Council({ dossier: { detail, parts } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation.dossier");
  const { councilMetOn, councilMembers, councilPresent, councilMinutesNumber } = detail.row;
  if (!councilMetOn) return null;
  const facts = t("councilFacts", {
    date: formatDate(councilMetOn),
    present: councilPresent ?? 0,
    members: councilMembers ?? 0,
  });
  const minutes = councilMinutesNumber ? ` ${t("minutes", { number: councilMinutesNumber })}` : "";
  return (
    <Section id="hoi-dong" title={t("council")} finding={`${facts}${minutes}`}>
      <ul className="mt-2 columns-1 gap-x-8 sm:columns-2">
        {parts.seats.map((seat) => (
          <li key={seat.id} className="break-inside-avoid border-b border-line py-1.5">
            {seat.name}
            <span className="text-sm text-ink-2">
              {seat.title ? `, ${seat.title}` : ""} – {t(seat.present ? "present" : "absent")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The signed decision and, where there is one, the decision that cancelled it. */
export async function Decision({ dossier: { detail, parts } }: { dossier: Dossier }) {
  const t = await getTranslations("commendation.dossier");
  const { decision, revocation } = detail;
  if (!decision) return null;
  const facts = (one: NonNullable<typeof decision>) =>
    t("decisionFacts", {
      number: formatTwoDigits(one.number),
      symbol: one.symbol,
      date: formatDate(one.decidedOn),
      title: one.signerTitle,
      name: one.signerName,
    });
  const awarded = parts.nominees.filter((one) => one.passed);
  const total = awarded.reduce((sum, one) => sum + (one.bonus ?? 0), 0);
  return (
    <Section id="quyet-dinh" title={t("decision")}>
      <DataList
        items={[
          { term: t("decision"), value: `${facts(decision)} ${capital(decision.abstractLine)}.` },
          { term: t("totalBonus"), value: <b>{formatMoney(total)}</b> },
          ...(revocation
            ? [
                {
                  term: t("revocation"),
                  value: `${facts(revocation)} ${revocation.reason}`,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** What is printed on each certificate. */
export async function Certificates({ dossier }: { dossier: Dossier }) {
  const t = await getTranslations("commendation");
  const rows = certificatesOf(dossier);
  if (rows.length === 0) return null;
  return (
    <Section id="giay-khen" title={t("dossier.certificates")} note={t("dossier.certificatesNote")}>
      <div className="overflow-x-auto">
        <Table
          caption={t("dossier.certificates")}
          columns={[
            { label: t("certificate.recipient") },
            { label: t("certificate.merit") },
            { label: t("certificate.decision") },
            { label: t("certificate.golden"), align: "end" },
          ]}
          rows={rows.map((row) => ({
            key: row.goldenRegisterNo,
            cells: [row.recipient, row.merit, row.decision, row.goldenRegisterNo],
          }))}
        />
      </div>
      <p className="no-print mt-3">
        <ButtonLink href={`/commendations/${dossier.subject.id}/certificates`} download>
          {t("dossier.certificatesFile")}
        </ButtonLink>
      </p>
    </Section>
  );
}
