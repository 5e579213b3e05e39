import { z } from "zod";
import { decisionFacts, printed, proposed, takenBack } from "../printed.ts";

/** Everything a decision revoking one recognition prints (party papers, Hướng dẫn 36-HD/VPTW). */
export const recognitionRevocationFacts = z.strictObject({
  ...decisionFacts,
  ...proposed,
  ...takenBack,
  /** Capitals before QUYẾT ĐỊNH: "BAN CHỈ ĐẠO". */
  decidingBody: printed,
  /** "mô hình", "điển hình". */
  kind: printed,
  /** "mô hình “Hiến đất mở rộng ngõ 12” năm 2026". */
  revoked: printed,
  /** Whose it is: the collective, person or household, with the unit where that says more. */
  holder: printed,
  /** "T/M BAN CHỈ ĐẠO". */
  signingAuthority: printed,
});

export type RecognitionRevocationFacts = z.infer<typeof recognitionRevocationFacts>;
