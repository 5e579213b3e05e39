import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { formatDate, formatTwoDigits } from "@/lib/format";
import type { Dossier } from "./load";

/** The awards that rest on the registration, whoever gave them, and whether they still hold. */
export async function Commended({ dossier: { assessed } }: { dossier: Dossier }) {
  const { awards } = assessed;
  if (awards.length === 0) return null;
  const t = await getTranslations("registration.awards");
  return (
    <Section id="khen-thuong" title={t("title")}>
      <ul className="mt-2 max-w-[68ch] space-y-2">
        {awards.map(({ commendationId, number, decidedOn, revokedOn, open, ...award }) => (
          <li key={commendationId}>
            {t("given", {
              ...award,
              number: formatTwoDigits(number),
              date: formatDate(decidedOn),
            })}{" "}
            {revokedOn === null ? null : (
              <b className="text-state">{t("revoked", { date: formatDate(revokedOn) })}</b>
            )}{" "}
            {open ? <a href={`/commendations/${commendationId}`}>{t("open")}</a> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
