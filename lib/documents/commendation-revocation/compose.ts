import { createTranslator } from "next-intl";
import type { CommendationRevoked } from "../../../db/queries/revocation-facts.ts";
import messages from "../../../messages/vi.ts";
import { formatTwoDigits, longDate } from "../../format.ts";
import { awardedRows, awardPaper } from "../award-paper.ts";
import { bare, basisLine, capital, inText } from "../official-lines.ts";
import type { CommendationRevocationFacts } from "./facts.ts";

// Official papers are Vietnamese whatever the reader's language.
const lists = createTranslator({ locale: "vi", messages, namespace: "lists" });

/** The law whose Điều 93 names the grounds, and the day since which it is in force. */
const law = {
  since: "2024-01-01",
  basis: "Căn cứ Điều 93 Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
} as const;

/** What a decision that cancels a commendation prints: object and money of all awarded go back. */
export function composeCommendationRevocation(
  facts: CommendationRevoked,
): CommendationRevocationFacts {
  const { form, decision, earlier, awarded } = facts;
  const paper = awardPaper(facts);
  const number = formatTwoDigits(earlier.number);
  return {
    ...paper,
    legalBases: basesOf(facts),
    earlierDecision: `Quyết định số ${number}/${earlier.symbol} ${longDate(earlier.decidedOn)}`,
    earlierIssuedBy: paper.issuedBy,
    earlierSummary: inText(bare(earlier.abstractLine)),
    reason: bare(decision.reason),
    listSummary: `${capital(paper.awardeeKinds)} bị thu hồi ${form.name}`,
    ground: facts.ground ? lists(`revocationGround.${facts.ground}`) : "–",
    groups: awardedRows(awarded, (one) => ({ goldenRegisterNo: one.goldenRegisterNo ?? "–" })),
  };
}

/** The bases of the form, and the article after its laws: laws stand before decrees. */
function basesOf({ form, decision }: CommendationRevoked): string[] {
  const bases = form.legalBases.map(basisLine);
  if (decision.decidedOn < law.since) return bases;
  const laws = bases.findLastIndex((line) => line.startsWith("Căn cứ Luật")) + 1;
  return bases.toSpliced(laws, 0, law.basis);
}
