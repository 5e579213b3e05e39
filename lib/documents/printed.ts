import { z } from "zod";
import { cleanText } from "../../domain/form/text.ts";

// Word calls a file with one of these two characters damaged.
const legible = (text: string) => cleanText(text).replace(/[\uFFFE\uFFFF]/g, "");

/** A text that is printed as it stands and may not be missing. */
export const printed = z.string().overwrite(legible).min(1);

/** A text that may be left out of the paper. */
export const printedOrBlank = z.string().overwrite(legible);

/**
 * What every decision prints. Lines of `legalBases` and `recipients` come without the dash before
 * and the punctuation after them: the template adds what its family of papers asks for.
 */
export const decisionFacts = {
  /** Body above the issuer, capitals, one entry a line; empty where none is named. */
  superiorLines: z.array(printed),
  /** Body that issues, capitals, one entry a line. */
  issuerLines: z.array(printed).min(1),
  /** "09", "1287". */
  number: printed,
  /** "QĐ-UBND" or, on party papers, "QĐ/BCĐ". */
  symbol: printed,
  place: printed,
  /** "ngày 18 tháng 10 năm 2023". */
  date: printed,
  /** The line under QUYẾT ĐỊNH. */
  summary: printed,
  /** "Căn cứ Luật …": whole lines, since they change with the law. */
  legalBases: z.array(printed).min(1),
  /** Those besides the listed who carry it out, first in Điều 3. */
  implementers: printed,
  /** The signer's post; two lines when signing for another (KT., K/T). */
  signatureLines: z.array(printed).min(1),
  signerName: printed,
  recipients: z.array(printed).min(1),
  /** Where the copy is kept, after "Lưu". */
  archive: printed,
} as const;

/** Who proposed, with the paper: "Hội đồng … tại Tờ trình số …". */
export const proposed = { proposer: printed } as const;

/** What the head of a list says that goes with its decision. */
export const listHead = {
  /** The line under DANH SÁCH. */
  listSummary: printed,
  /** The issuer in running text, for the line "Kèm theo Quyết định". */
  issuedBy: printed,
} as const;

/** The decision that a revocation takes back. */
export const takenBack = {
  /** "Quyết định số 09-QĐ/BCĐ ngày 05 tháng 02 năm 2027". */
  earlierDecision: printed,
  earlierIssuedBy: printed,
  /** Its line under QUYẾT ĐỊNH, as it goes on within a sentence: "về việc …". */
  earlierSummary: printed,
  /** Why, without the full stop. */
  reason: printed,
} as const;
