import { z } from "zod";
import { decisionFacts, listHead, printed, takenBack } from "../printed.ts";

/** Everything a decision cancelling a commendation prints (state papers, Nghị định 30/2020). */
export const commendationRevocationFacts = z.strictObject({
  ...decisionFacts,
  ...listHead,
  ...takenBack,
  /** Capitals above the legal bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …". */
  decidingAuthority: printed,
  /** "Giấy khen". */
  awardForm: printed,
  /** "18 tập thể và 02 cá nhân". */
  awardees: printed,
  /** "tập thể, cá nhân": the kinds that occur. */
  awardeeKinds: printed,
  /** Which ground of Luật TĐKT 2022, Điều 93. */
  ground: printed,
  /** Đồng to be paid back, thousands apart, without the unit. */
  totalBonus: printed,
  totalBonusInWords: printed,
  groups: z
    .array(
      z.strictObject({
        /** "I. TẬP THỂ". */
        heading: printed,
        rows: z
          .array(
            z.strictObject({
              no: printed,
              name: printed,
              unit: printed,
              merit: printed,
              goldenRegisterNo: printed,
              bonus: printed,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type CommendationRevocationFacts = z.infer<typeof commendationRevocationFacts>;
