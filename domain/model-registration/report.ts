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

/**
 * What was reached over what was promised: 1 is exactly as promised. Nought promised and nought
 * reached is as promised too; more than nought has no ratio. Null while either is not said.
 */
export function ratioOf(planned: number | null, actual: number | null): number | null {
  if (planned === null || actual === null) return null;
  if (planned === 0) return actual === 0 ? 1 : null;
  return actual / planned;
}
