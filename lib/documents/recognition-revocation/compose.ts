import { createTranslator } from "next-intl";
import type { RecognitionRevoked } from "../../../db/queries/revocation-facts.ts";
import messages from "../../../messages/vi.ts";
import { formatTwoDigits, longDate } from "../../format.ts";
import {
  archiveOf,
  bare,
  basisLine,
  capitals,
  inText,
  recipientsOf,
  titleLines,
} from "../official-lines.ts";

import { partyHead, signingBody } from "../party-body.ts";
import type { RecognitionRevocationFacts } from "./facts.ts";

// Official papers are Vietnamese whatever the reader's language.
const t = createTranslator({ locale: "vi", messages, namespace: "recognition.paper" });
const lists = createTranslator({ locale: "vi", messages, namespace: "lists" });

/** What a decision that takes one recognition back prints. */
export function composeRecognitionRevocation(
  facts: RecognitionRevoked,
): RecognitionRevocationFacts {
  const { decision, earlier, standingOffice } = facts;
  const body = signingBody(decision.issuerName);
  const kind = inText(lists(`kind.${facts.kind}`));
  const { name, year } = facts;
  return {
    ...partyHead(decision.issuerName, facts.issuerSuperior),
    number: formatTwoDigits(decision.number),
    symbol: decision.symbol,
    place: facts.place,
    date: longDate(decision.decidedOn),
    summary: decision.abstractLine,
    legalBases: facts.legalBases.map(basisLine),
    proposer: standingOffice,
    earlierDecision: t("earlier", {
      number: formatTwoDigits(earlier.number),
      symbol: earlier.symbol,
      date: longDate(earlier.decidedOn),
    }),
    earlierIssuedBy: earlier.issuerName,
    earlierSummary: inText(bare(earlier.abstractLine)),
    reason: bare(decision.reason),
    implementers: t("implementers", { office: standingOffice }),
    signatureLines: titleLines(decision.signerTitle),
    signerName: decision.signerName,
    recipients: recipientsOf(facts.recipients),
    archive: archiveOf(facts.recipients, t("archive")),
    decidingBody: capitals(body),
    kind,
    revoked: t("revoked", { kind, name, year: String(year) }),
    holder: holderOf(facts),
    signingAuthority: `T/M ${capitals(body)}`,
  };
}

/** The subject by name, and its unit where the name does not say it already. */
function holderOf({ subjectName, unitName }: RecognitionRevoked): string {
  if (!subjectName) return unitName;
  const same = subjectName.toLowerCase().includes(unitName.toLowerCase());
  return same ? subjectName : `${subjectName} (${unitName})`;
}
