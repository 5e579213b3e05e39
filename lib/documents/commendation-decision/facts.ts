import { z } from "zod";
import { decisionFacts, listHead, printed, proposed } from "../printed.ts";

/** Everything a decision on commendation prints (state papers, Nghị định 30/2020/NĐ-CP). */
export const commendationDecisionFacts = z.strictObject({
  ...decisionFacts,
  ...proposed,
  ...listHead,
  /** Capitals above the legal bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …". */
  decidingAuthority: printed,
  /** "Giấy khen". */
  awardForm: printed,
  /** Whose award it is, in running text. */
  awardedBy: printed,
  /** "18 tập thể và 02 cá nhân". */
  awardees: printed,
  /** "tập thể, cá nhân": the kinds that occur. */
  awardeeKinds: printed,
  /** "có thành tích xuất sắc trong …". */
  achievement: printed,
  /** Đồng, thousands apart, without the unit: "20.520.000". */
  totalBonus: printed,
  /** "Hai mươi triệu năm trăm hai mươi nghìn đồng". */
  totalBonusInWords: printed,
  /** What the bonus is paid from. */
  fundSource: printed,
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
              award: printed,
              bonus: printed,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type CommendationDecisionFacts = z.infer<typeof commendationDecisionFacts>;
