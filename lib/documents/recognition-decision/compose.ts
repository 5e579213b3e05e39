import { createTranslator } from "next-intl";
import type { RecognitionFacts } from "../../../db/queries/recognition-facts.ts";
import { subjectTypes } from "../../../domain/model-registration/lists.ts";
import messages from "../../../messages/vi.ts";
import { formatNumber, formatTwoDigits, longDate } from "../../format.ts";
import { archiveOf, capitals, recipientsOf } from "../official-lines.ts";
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
  const body = bodyOf(issuerName);
  return {
    ...headOf(facts),
    superiorLines: facts.issuerSuperior ? [capitals(facts.issuerSuperior)] : [],
    issuerLines: [capitals(issuerName)],
    place: facts.place,
    legalBases: facts.legalBases,
    proposer: standingOffice,
    implementers: t("implementers", { office: standingOffice }),
    listSummary: t("listSummary", { year: String(year) }),
    issuedBy: issuerName,
    recipients: recipientsOf(facts.recipients),
    archive: archiveOf(facts.recipients, t("archive")),
    decidingBody: capitals(body),
    recognised: t("recognised", { count: formatNumber(lines.length) }),
    scope: t("scope", { year: String(year), unit: inText(unitName) }),
    breakdown: breakdownOf(lines),
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

/** "KT. Trưởng ban; Phó Trưởng ban" stands on two lines. */
function titleLines(title: string): string[] {
  return title
    .split(";")
    .map((part) => capitals(part.trim()))
    .filter(Boolean);
}

/** "Ban Chỉ đạo phong trào … phường" signs as "BAN CHỈ ĐẠO": the kind of body, without its place. */
function bodyOf(issuerName: string): string {
  const kinds = t("bodies").split(";");
  return kinds.find((kind) => issuerName.startsWith(kind)) ?? issuerName;
}

/** "Phường Đức Xuân" within a sentence is "phường Đức Xuân". */
function inText(unitName: string): string {
  return unitName.charAt(0).toLowerCase() + unitName.slice(1);
}

function breakdownOf(lines: RecognitionFacts["lines"]): string {
  return subjectTypes
    .map((type) => ({ type, count: lines.filter((line) => line.subjectType === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => t(`breakdown.${type}`, { count: formatNumber(count) }))
    .join(", ");
}
