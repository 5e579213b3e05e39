import { getTranslations } from "next-intl/server";
import { ActButton } from "@/components/form/act-button";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { can } from "@/domain/access/can";
import type { Viewer } from "@/domain/viewer";
import { formatDate, formatTwoDigits } from "@/lib/format";
import { formWords } from "../../form-words";
import { makeRevocation } from "./actions";
import type { Dossier } from "./load";

/** What was decided on the registration, and whether it still holds. */
export async function Recognised({ dossier, viewer }: { dossier: Dossier; viewer: Viewer }) {
  const t = await getTranslations("recognition");
  const { recognition } = dossier.assessed;
  if (!recognition) return null;
  const { listId, paperId, outstanding, revokedById, revokedPaperId } = recognition;
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
          {revokedPaperId ? (
            <a href={`/files/documents/${revokedPaperId}`} download>
              {t("section.revokedPaper")}
            </a>
          ) : null}
          {listId ? <a href={`/recognition/${listId}`}>{t("section.list")}</a> : null}
        </p>
        {revokedById && !revokedPaperId ? (
          <MakeRevocation dossier={dossier} viewer={viewer} decisionId={revokedById} />
        ) : null}
      </div>
    </Section>
  );
}

/** Where making the paper of the revocation had failed, or it was entered before there were any. */
async function MakeRevocation({
  dossier: { subject },
  viewer,
  decisionId,
}: {
  dossier: Dossier;
  viewer: Viewer;
  decisionId: number;
}) {
  if (!can(viewer, "registration.recognise", subject.recogniserPath)) return null;
  const t = await getTranslations("recognition.section");
  const { form } = await formWords();
  return (
    <ActButton
      id="lap-van-ban-thu-hoi"
      action={makeRevocation}
      hidden={{ id: subject.id, decisionId, idempotencyKey: crypto.randomUUID() }}
      words={form}
      label={t("makeRevoked")}
    />
  );
}

type Recognition = NonNullable<Dossier["assessed"]["recognition"]>;

async function Said({ recognition }: { recognition: Recognition }) {
  const t = await getTranslations("recognition");
  const { number, symbol, decidedOn, revokedNumber, revokedOn } = recognition;
  if (number === null || decidedOn === null) {
    const state = t(`state.${recognition.listState}`).toLowerCase();
    return <p>{t("section.listed", { title: recognition.listTitle ?? "", state })}</p>;
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
