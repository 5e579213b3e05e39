import { z } from "zod";
import { awardedFacts, awardFacts } from "../award-paper.ts";
import { decisionFacts, listHead, printed, proposed } from "../printed.ts";

/** Everything a decision on commendation prints (state papers, Nghị định 30/2020/NĐ-CP). */
export const commendationDecisionFacts = z.strictObject({
  ...decisionFacts,
  ...proposed,
  ...listHead,
  ...awardFacts,
  /** Whose award it is, in running text. */
  awardedBy: printed,
  /** "có thành tích xuất sắc trong …". */
  achievement: printed,
  /** What the bonus is paid from. */
  fundSource: printed,
  groups: awardedFacts({ award: printed }),
});

export type CommendationDecisionFacts = z.infer<typeof commendationDecisionFacts>;
