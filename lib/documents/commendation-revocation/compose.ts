import { createTranslator } from "next-intl";
import type { CommendationRevoked } from "../../../db/queries/revocation-facts.ts";
import messages from "../../../messages/vi.ts";
import { formatNumber, formatTwoDigits, longDate, moneyInWords } from "../../format.ts";
import { countsOf, groupsOf, kindsOf } from "../awardees.ts";
import {
  archiveOf,
  awardAlone,
  bare,
  basisLine,
  bodyLines,
  capital,
  capitals,
  inText,
  recipientsOf,
  titleLines,
} from "../official-lines.ts";
import type { CommendationRevocationFacts } from "./facts.ts";

// Official papers are Vietnamese whatever the reader's language.
const lists = createTranslator({ locale: "vi", messages, namespace: "lists" });

/** The law whose Điều 93 names the grounds, and the day since which it is in force. */
const law = {
  since: "2024-01-01",
  basis: "Căn cứ Điều 93 Luật Thi đua, khen thưởng số 06/2022/QH15",
} as const;

/** What a decision that cancels a commendation prints: object and money of all awarded go back. */
export function composeCommendationRevocation(
  facts: CommendationRevoked,
): CommendationRevocationFacts {
  const { form, decision, earlier, awarded } = facts;
  const totalBonus = awarded.reduce((sum, one) => sum + (one.bonus ?? 0), 0);
  const authority = `${form.signerTitle} ${form.issuerName}`;
  const kinds = kindsOf(awarded);
  const number = formatTwoDigits(earlier.number);
  return {
    superiorLines: bodyLines(form.issuerSuperior),
    issuerLines: bodyLines(form.issuerName),
    number: formatTwoDigits(decision.number),
    symbol: decision.symbol,
    place: form.place,
    date: longDate(decision.decidedOn),
    summary: decision.abstractLine,
    legalBases: basesOf(facts),
    earlierDecision: `Quyết định số ${number}/${earlier.symbol} ${longDate(earlier.decidedOn)}`,
    earlierIssuedBy: authority,
    earlierSummary: inText(bare(earlier.abstractLine)),
    reason: bare(decision.reason),
    implementers: "Văn phòng, các đơn vị có liên quan",
    listSummary: `${capital(kinds)} bị thu hồi ${form.name}`,
    issuedBy: authority,
    signatureLines: titleLines(decision.signerTitle, /[;/]/),
    signerName: decision.signerName,
    recipients: recipientsOf(form.recipients),
    archive: archiveOf(form.recipients, "VT"),
    decidingAuthority: capitals(authority),
    awardForm: awardAlone(form.name),
    awardees: countsOf(awarded),
    awardeeKinds: kinds,
    ground: facts.ground ? lists(`revocationGround.${facts.ground}`) : "–",
    totalBonus: formatNumber(totalBonus),
    totalBonusInWords: moneyInWords(totalBonus),
    groups: groupsOf(awarded, (one) => ({
      name: one.name,
      unit: one.unitName,
      merit: one.achievement,
      goldenRegisterNo: one.goldenRegisterNo ?? "–",
      bonus: formatNumber(one.bonus ?? 0),
    })),
  };
}

function basesOf({ form, decision }: CommendationRevoked): string[] {
  const bases = form.legalBases.map(basisLine);
  return decision.decidedOn >= law.since ? [...bases, law.basis] : bases;
}
