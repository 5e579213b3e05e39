import { formatTwoDigits, longDate } from "@/lib/format";
import type { Dossier } from "../load";

/** What each certificate of an award in force prints; official lines, in Vietnamese. */
export function certificatesOf({ detail, parts }: Dossier) {
  const { decision, form, row } = detail;
  if (!decision || row.state !== "decided") return [];
  const date = longDate(decision.decidedOn);
  return parts.nominees
    .filter((one) => one.passed)
    .map((one) => ({
      award: form.name,
      subjectType: one.subjectType,
      recipient: one.name,
      unit: one.unitName,
      merit: one.achievement,
      decision: `${formatTwoDigits(decision.number)}/${decision.symbol}, ${date}`,
      goldenRegisterNo: one.goldenRegisterNo ?? "",
      placeDate: `${form.place}, ${date}`,
      signerTitle: decision.signerTitle,
      signerName: decision.signerName,
    }));
}
