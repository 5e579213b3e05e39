import { createTranslator } from "next-intl";
import type { RecognitionFacts } from "../../../db/queries/recognition-facts.ts";
import messages from "../../../messages/vi.ts";
import { formatTwoDigits, longDate } from "../../format.ts";
import { countsOf, kindsOf } from "../awardees.ts";
import {
  archiveOf,
  basisLine,
  capitals,
  inText,
  recipientsOf,
  titleLines,
} from "../official-lines.ts";

import { partyHead, signingBody } from "../party-body.ts";
import type { RecognitionDecisionFacts } from "./facts.ts";

// Official papers are Vietnamese whatever the reader's language.
const t = createTranslator({ locale: "vi", messages, namespace: "recognition.paper" });
const lists = createTranslator({ locale: "vi", messages, namespace: "lists" });

type Head = Pick<
  RecognitionDecisionFacts,
  "number" | "date" | "symbol" | "summary" | "signatureLines" | "signerName"
>;

/** What a decision on recognition prints. A list without a decision gives the facts of its draft. */
export function composeRecognition(facts: RecognitionFacts): RecognitionDecisionFacts {
  const { issuerName, unitName, year, standingOffice, lines } = facts;
  const body = signingBody(issuerName);
  return {
    ...headOf(facts),
    ...partyHead(issuerName, facts.issuerSuperior),
    place: facts.place,
    legalBases: facts.legalBases.map(basisLine),
    proposer: standingOffice,
    implementers: t("implementers", { office: standingOffice }),
    holders: kindsOf(lines),
    listSummary: t("listSummary", { year: String(year) }),
    issuedBy: issuerName,
    recipients: recipientsOf(facts.recipients),
    archive: archiveOf(facts.recipients, t("archive")),
    decidingBody: capitals(body),
    recognised: t("recognised", { count: formatTwoDigits(lines.length) }),
    scope: t("scope", { year: String(year), unit: inText(unitName) }),
    breakdown: countsOf(lines),
    standingOffice,
    signingAuthority: `T/M ${capitals(body)}`,
    rows: lines.map((line, index) => ({
      no: String(index + 1),
      name: line.name ?? line.currentName,
      unit: line.unitName ?? "–",
      field: line.fieldName || "–",
      subject: lists(`subjectType.${line.subjectType}`),
      note: line.note || (line.type === "new" ? "" : lists(`registrationType.${line.type}`)),
    })),
  };
}

function headOf({ decision, symbol, signerTitle, year }: RecognitionFacts): Head {
  if (!decision) {
    const summary = t("summary", { year: String(year) });
    const signatureLines = titleLines(signerTitle);
    return { number: "…", date: "…", symbol, summary, signatureLines, signerName: "…" };
  }
  return {
    number: formatTwoDigits(decision.number),
    date: longDate(decision.decidedOn),
    symbol: decision.symbol,
    summary: decision.abstractLine,
    signatureLines: titleLines(decision.signerTitle),
    signerName: decision.signerName,
  };
}
