import type { ReportProposal } from "./lists.ts";

export const reportFields = ["activities", "results", "proposal", "targets"] as const;
export type ReportField = (typeof reportFields)[number];

type Report = {
  readonly activities: string;
  readonly results: string;
  readonly proposal: ReportProposal | null;
};

/** What a self-report still lacks before it can be sent: every target needs its actual figure. */
export function missingInReport(
  report: Report | null,
  targets: readonly { readonly actual: number | null }[],
): ReportField[] {
  const filled: Record<ReportField, boolean> = {
    activities: Boolean(report?.activities),
    results: Boolean(report?.results),
    proposal: report?.proposal != null,
    targets: targets.every((target) => target.actual !== null),
  };
  return reportFields.filter((field) => !filled[field]);
}
