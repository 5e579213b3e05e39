import type { CommendationFacts } from "../../../db/queries/commendation-facts.ts";
import { type SubjectType, subjectTypes } from "../../../domain/model-registration/lists.ts";
import { formatNumber, formatTwoDigits, longDate, moneyInWords } from "../../format.ts";
import { archiveOf, capitals, recipientsOf } from "../official-lines.ts";
import type { CommendationDecisionFacts } from "./facts.ts";

// Official papers are Vietnamese whatever language the reader works in.
const kinds: Readonly<Record<SubjectType, string>> = {
  collective: "tập thể",
  individual: "cá nhân",
  household: "hộ gia đình",
};
const numerals = ["I", "II", "III"];

/** Everything the paper of a signed commendation prints, from what was fixed when it was decided. */
export function composeCommendation(facts: CommendationFacts): CommendationDecisionFacts {
  const { form, decision, awarded } = facts;
  const totalBonus = awarded.reduce((sum, one) => sum + (one.bonus ?? 0), 0);
  const authority = `${form.signerTitle} ${form.issuerName}`;
  const occurring = subjectTypes.filter((kind) => awarded.some((one) => one.subjectType === kind));
  const names = occurring.map((kind) => kinds[kind]);
  const counts = occurring.map((kind) => {
    const count = awarded.filter((one) => one.subjectType === kind).length;
    return `${formatTwoDigits(count)} ${kinds[kind]}`;
  });
  return {
    superiorLines: form.issuerSuperior ? twoLines(capitals(form.issuerSuperior)) : [],
    issuerLines: twoLines(capitals(form.issuerName)),
    number: formatTwoDigits(decision.number),
    symbol: decision.symbol,
    place: form.place,
    date: longDate(decision.decidedOn),
    summary: decision.abstractLine,
    legalBases: form.legalBases.map(bare),
    proposer: proposerOf(facts),
    implementers: "Văn phòng, các đơn vị có liên quan",
    listSummary: `${capital(names.join(", "))} được khen thưởng`,
    issuedBy: authority,
    ...signature(decision),
    recipients: recipientsOf(form.recipients),
    archive: archiveOf(form.recipients, "VT"),
    decidingAuthority: capitals(authority),
    awardForm: form.name,
    awardedBy: authority,
    awardees: listed(counts),
    awardeeKinds: names.join(", "),
    achievement: bare(facts.meritText),
    totalBonus: formatNumber(totalBonus),
    totalBonusInWords: moneyInWords(totalBonus),
    fundSource: "Quỹ thi đua, khen thưởng",
    groups: occurring.map((kind, index) => ({
      heading: `${numerals[index]}. ${capitals(kinds[kind])}`,
      rows: rowsOf(facts, kind),
    })),
  };
}

function rowsOf({ form, awarded }: CommendationFacts, kind: SubjectType) {
  return awarded
    .filter((one) => one.subjectType === kind)
    .map((one, index) => ({
      no: String(index + 1),
      name: one.name,
      unit: one.unitName,
      merit: one.achievement,
      award: form.name,
      bonus: formatNumber(one.bonus ?? 0),
    }));
}

function proposerOf({ councilMetOn, councilMinutesNumber }: CommendationFacts): string {
  const minutes = councilMinutesNumber ? `Biên bản số ${councilMinutesNumber}` : "Biên bản";
  const met = councilMetOn ? ` họp ${longDate(councilMetOn)}` : "";
  return `Hội đồng Thi đua – Khen thưởng tại ${minutes}${met}`;
}

/** "KT. Chủ tịch; Phó Chủ tịch" stands on two lines. */
function signature({ signerTitle, signerName }: CommendationFacts["decision"]) {
  const signatureLines = signerTitle.split(/[;/]/).map((line) => capitals(line.trim()));
  return { signatureLines: signatureLines.filter(Boolean), signerName };
}

/** The template adds the punctuation that the family of papers asks for. */
function bare(line: string): string {
  return line.trim().replace(/[;.,\s]+$/, "");
}

const bodies = /^(ỦY BAN NHÂN DÂN|ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM|HỘI ĐỒNG NHÂN DÂN)\s+(.+)$/;

function twoLines(name: string): string[] {
  const [, body, place] = bodies.exec(name) ?? [];
  return body && place ? [body, place] : [name];
}

function capital(text: string): string {
  return `${capitals(text.charAt(0))}${text.slice(1)}`;
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} và ${parts.at(-1)}`;
}
