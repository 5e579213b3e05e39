import type { CommendationFacts } from "../../../db/queries/commendation-facts.ts";
import { withinSentence } from "../../../domain/commendation/merit.ts";
import { longDate } from "../../format.ts";
import { awardedRows, awardPaper } from "../award-paper.ts";
import { basisLine, capital } from "../official-lines.ts";
import type { CommendationDecisionFacts } from "./facts.ts";

/** Everything the paper of a signed commendation prints, from what was fixed when it was decided. */
export function composeCommendation(facts: CommendationFacts): CommendationDecisionFacts {
  const paper = awardPaper(facts);
  return {
    ...paper,
    legalBases: facts.form.legalBases.map(basisLine),
    proposer: proposerOf(facts),
    listSummary: `${capital(paper.awardeeKinds)} được khen thưởng`,
    awardedBy: paper.issuedBy,
    achievement: withinSentence(facts.meritText),
    fundSource: "Quỹ thi đua, khen thưởng",
    groups: awardedRows(facts.awarded, () => ({ award: paper.awardForm })),
  };
}

function proposerOf({ councilMetOn, councilMinutesNumber }: CommendationFacts): string {
  const minutes = councilMinutesNumber ? `Biên bản số ${councilMinutesNumber}` : "Biên bản";
  const met = councilMetOn ? ` họp ${longDate(councilMetOn)}` : "";
  return `Hội đồng Thi đua – Khen thưởng tại ${minutes}${met}`;
}
