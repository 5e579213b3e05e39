import { z } from "zod";
import type { awardedIn } from "../../db/queries/commendation-facts.ts";
import type { awardForms } from "../../db/schema/commendations.ts";
import type { decisions } from "../../db/schema/recognition.ts";
import { formatNumber, formatTwoDigits, longDate, moneyInWords } from "../format.ts";
import { countsOf, groupsOf, kindsOf } from "./awardees.ts";
import {
  archiveOf,
  awardAlone,
  bodyLines,
  capital,
  capitals,
  recipientsOf,
  titleLines,
} from "./official-lines.ts";
import { printed } from "./printed.ts";

/** What a decision that gives an award and one that takes it back print alike. */
export const awardFacts = {
  /** Capitals above the legal bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …". */
  decidingAuthority: printed,
  /** "Giấy khen". */
  awardForm: printed,
  /** "18 tập thể và 02 cá nhân". */
  awardees: printed,
  /** "tập thể, cá nhân": the kinds that occur. */
  awardeeKinds: printed,
  /** Đồng, thousands apart, without the unit: "20.520.000". */
  totalBonus: printed,
  /** "Hai mươi triệu năm trăm hai mươi nghìn đồng". */
  totalBonusInWords: printed,
};

/** The awarded kind by kind; `column` is what this paper says of each beside the rest. */
export function awardedFacts<C extends Record<string, typeof printed>>(column: C) {
  const row = z.strictObject({
    no: printed,
    name: printed,
    unit: printed,
    merit: printed,
    bonus: printed,
    ...column,
  });
  /** "I. TẬP THỂ". */
  const heading = printed;
  return z.array(z.strictObject({ heading, rows: z.array(row).min(1) })).min(1);
}

type Awarded = Awaited<ReturnType<typeof awardedIn>>[number];

type Paper = {
  readonly form: typeof awardForms.$inferSelect;
  readonly decision: typeof decisions.$inferSelect;
  readonly awarded: readonly Awarded[];
};

/** The frame of a paper about awards: who issues, signs and receives it, and the sums. */
export function awardPaper({ form, decision, awarded }: Paper) {
  const totalBonus = awarded.reduce((sum, one) => sum + (one.bonus ?? 0), 0);
  const authority = `${form.signerTitle} ${form.issuerName}`;
  return {
    superiorLines: bodyLines(form.issuerSuperior),
    issuerLines: bodyLines(form.issuerName),
    number: formatTwoDigits(decision.number),
    symbol: decision.symbol,
    place: form.place,
    date: longDate(decision.decidedOn),
    summary: capital(decision.abstractLine),
    implementers: "Văn phòng, các đơn vị có liên quan",
    issuedBy: authority,
    signatureLines: titleLines(decision.signerTitle, /[;/]/),
    signerName: decision.signerName,
    recipients: recipientsOf(form.recipients),
    archive: archiveOf(form.recipients, "VT"),
    decidingAuthority: capitals(authority),
    awardForm: awardAlone(form.name),
    awardees: countsOf(awarded),
    awardeeKinds: kindsOf(awarded),
    totalBonus: formatNumber(totalBonus),
    totalBonusInWords: moneyInWords(totalBonus),
  };
}

/** The awarded as rows under their headings, each with what `column` says of it. */
export function awardedRows<C>(awarded: readonly Awarded[], column: (one: Awarded) => C) {
  return groupsOf(awarded, (one) => ({
    name: one.name,
    unit: one.unitName,
    merit: one.achievement,
    bonus: formatNumber(one.bonus ?? 0),
    ...column(one),
  }));
}
