import { z } from "zod";
import { decisionFacts, listHead, printed, printedOrBlank, proposed } from "../printed.ts";

/** Everything a decision on recognition prints (party papers, Hướng dẫn 36-HD/VPTW). */
export const recognitionDecisionFacts = z.strictObject({
  ...decisionFacts,
  ...proposed,
  ...listHead,
  /** Capitals before QUYẾT ĐỊNH: "BAN CHỈ ĐẠO". */
  decidingBody: printed,
  /** "397 mô hình, điển hình “Dân vận khéo”". */
  recognised: printed,
  /** Period and place: "năm 2026 trên địa bàn phường". */
  scope: printed,
  /** "365 tập thể, 30 cá nhân và 02 hộ gia đình". */
  breakdown: printed,
  /** "tập thể, cá nhân": the kinds that occur in the list, in Điều 3. */
  holders: printed,
  /** Who looks after the recognised models, first in Điều 2. */
  standingOffice: printed,
  /** "T/M BAN CHỈ ĐẠO". */
  signingAuthority: printed,
  rows: z
    .array(
      z.strictObject({
        no: printed,
        name: printed,
        unit: printed,
        field: printed,
        /** Tập thể, cá nhân or hộ gia đình. */
        subject: printed,
        note: printedOrBlank,
      }),
    )
    .min(1),
});

export type RecognitionDecisionFacts = z.infer<typeof recognitionDecisionFacts>;
