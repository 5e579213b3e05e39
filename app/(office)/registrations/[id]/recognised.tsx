import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { formatDate, formatTwoDigits } from "@/lib/format";
import type { Dossier } from "./load";

/** What was decided on the registration, and whether it still holds. */
export async function Recognised({ dossier }: { dossier: Dossier }) {
  const t = await getTranslations("recognition");
  const { recognition } = dossier.assessed;
  if (!recognition) return null;
  const { listId, paperId, outstanding } = recognition;
  return (
    <Section
      id="cong-nhan"
      title={t("section.title")}
      note={outstanding ? <Badge tone="honour">{t("outstanding.badge")}</Badge> : null}
    >
      <div className="mt-2 max-w-[68ch] space-y-2">
        <Said recognition={recognition} />
        <p className="flex flex-wrap gap-x-6">
          {paperId ? (
            <a href={`/files/documents/${paperId}`} download>
              {t("section.paper")}
            </a>
          ) : null}
          <a href={`/recognition/${listId}`}>{t("section.list")}</a>
        </p>
      </div>
    </Section>
  );
}

type Recognition = NonNullable<Dossier["assessed"]["recognition"]>;

async function Said({ recognition }: { recognition: Recognition }) {
  const t = await getTranslations("recognition");
  const { number, symbol, decidedOn, revokedNumber, revokedOn } = recognition;
  if (number === null || decidedOn === null) {
    const state = t(`state.${recognition.listState}`).toLowerCase();
    return <p>{t("section.listed", { title: recognition.listTitle, state })}</p>;
  }
  const paper = {
    number: formatTwoDigits(number),
    symbol: symbol ?? "",
    date: formatDate(decidedOn),
    issuer: recognition.issuerName ?? "",
  };
  const words = recognition.outcome === "recognise" ? "section.recognised" : "section.declined";
  return (
    <>
      <p>{t(words, paper)}</p>
      {revokedNumber !== null && revokedOn !== null ? (
        <p className="font-semibold text-state">
          {t("section.revoked", {
            number: formatTwoDigits(revokedNumber),
            symbol: recognition.revokedSymbol ?? "",
            date: formatDate(revokedOn),
            reason: recognition.revokedReason ?? "",
          })}
        </p>
      ) : null}
    </>
  );
}
