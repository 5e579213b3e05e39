import { z } from "zod";
import { awardedFacts, awardFacts } from "../award-paper.ts";
import { decisionFacts, listHead, printed, takenBack } from "../printed.ts";

/** Everything a decision cancelling a commendation prints (state papers, Nghị định 30/2020). */
export const commendationRevocationFacts = z.strictObject({
  ...decisionFacts,
  ...listHead,
  ...takenBack,
  ...awardFacts,
  /** Which ground of Luật TĐKT 2022, Điều 93. */
  ground: printed,
  groups: awardedFacts({ goldenRegisterNo: printed }),
});

export type CommendationRevocationFacts = z.infer<typeof commendationRevocationFacts>;
