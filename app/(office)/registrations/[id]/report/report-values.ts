import type { SelfReportRow } from "@/db/queries/assessment";
import { formatDecimal } from "@/lib/format";
import type { Dossier } from "../load";

const typed = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : formatDecimal(value);

/** A kept report as the boxes of its form show it. */
export function reportValues(
  { parts }: Dossier,
  report: SelfReportRow | null,
  criteria: readonly { id: number }[],
  own: ReadonlyMap<number, number>,
) {
  return {
    ...report,
    proposal: report?.proposal ?? "",
    reachedHouseholds: typed(report?.reachedHouseholds),
    reachedPeople: typed(report?.reachedPeople),
    targets: parts.targets.map(({ actual, proof }) => ({ actual: typed(actual), proof })),
    resources: parts.resources.map(({ actual }) => ({ actual: typed(actual) })),
    scores: criteria.map(({ id }) => ({ points: typed(own.get(id)) })),
  };
}
