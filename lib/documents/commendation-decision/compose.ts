import type { CommendationFacts } from "../../../db/queries/commendation-facts.ts";
import { withinSentence } from "../../../domain/commendation/merit.ts";
import { formatNumber, formatTwoDigits, longDate, moneyInWords } from "../../format.ts";
import { countsOf, groupsOf, kindsOf } from "../awardees.ts";
import {
  archiveOf,
  awardAlone,
  basisLine,
  bodyLines,
  capital,
  capitals,
  recipientsOf,
  titleLines,
} from "../official-lines.ts";
import type { CommendationDecisionFacts } from "./facts.ts";

/** Everything the paper of a signed commendation prints, from what was fixed when it was decided. */
export function composeCommendation(facts: CommendationFacts): CommendationDecisionFacts {
  const { form, decision, awarded } = facts;
  const totalBonus = awarded.reduce((sum, one) => sum + (one.bonus ?? 0), 0);
  const authority = `${form.signerTitle} ${form.issuerName}`;
  const kinds = kindsOf(awarded);
  return {
    superiorLines: bodyLines(form.issuerSuperior),
    issuerLines: bodyLines(form.issuerName),
    number: formatTwoDigits(decision.number),
    symbol: decision.symbol,
    place: form.place,
    date: longDate(decision.decidedOn),
    summary: decision.abstractLine,
    legalBases: form.legalBases.map(basisLine),
    proposer: proposerOf(facts),
    implementers: "Văn phòng, các đơn vị có liên quan",
    listSummary: `${capital(kinds)} được khen thưởng`,
    issuedBy: authority,
    signatureLines: titleLines(decision.signerTitle, /[;/]/),
    signerName: decision.signerName,
    recipients: recipientsOf(form.recipients),
    archive: archiveOf(form.recipients, "VT"),
    decidingAuthority: capitals(authority),
    awardForm: awardAlone(form.name),
    awardedBy: authority,
    awardees: countsOf(awarded),
    awardeeKinds: kinds,
    achievement: withinSentence(facts.meritText),
    totalBonus: formatNumber(totalBonus),
    totalBonusInWords: moneyInWords(totalBonus),
    fundSource: "Quỹ thi đua, khen thưởng",
    groups: groupsOf(awarded, (one) => ({
      name: one.name,
      unit: one.unitName,
      merit: one.achievement,
      award: awardAlone(form.name),
      bonus: formatNumber(one.bonus ?? 0),
    })),
  };
}

function proposerOf({ councilMetOn, councilMinutesNumber }: CommendationFacts): string {
  const minutes = councilMinutesNumber ? `Biên bản số ${councilMinutesNumber}` : "Biên bản";
  const met = councilMetOn ? ` họp ${longDate(councilMetOn)}` : "";
  return `Hội đồng Thi đua – Khen thưởng tại ${minutes}${met}`;
}
