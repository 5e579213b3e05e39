import { z } from "zod";
import {
  choice,
  optionalAmount,
  optionalLine,
  optionalParagraph,
  optionalRowId,
  rowId,
} from "../form/inputs.ts";
import { registrationLimits, resourcesMax, targetsMax } from "../model-registration/limits.ts";
import { reportProposals } from "../model-registration/lists.ts";
import { missingInReport } from "../model-registration/report.ts";
import { scoreInput } from "./schema.ts";

/** Longest text of each field of the self-report, characters. */
export const reportLimits = {
  activities: 6000,
  results: 6000,
  difficulties: 3000,
  cellComment: 2000,
} as const;

const achieved = z.object({
  id: rowId(),
  actual: optionalAmount(),
  proof: optionalLine(registrationLimits.proof),
});
const mobilised = z.object({ id: rowId(), actual: optionalAmount() });
const count = () => optionalAmount({ decimals: 0, max: 1e8 });

const Saved = z.object({
  id: rowId(),
  version: optionalRowId(),
  intent: z.enum(["save", "files", "send"]).catch("save"),
  activities: optionalParagraph(reportLimits.activities),
  results: optionalParagraph(reportLimits.results),
  difficulties: optionalParagraph(reportLimits.difficulties),
  proposal: choice(reportProposals)
    .optional()
    .transform((value) => value ?? null),
  reachedHouseholds: count(),
  reachedPeople: count(),
  cellComment: optionalParagraph(reportLimits.cellComment),
  targets: z
    .array(achieved)
    .max(targetsMax)
    .optional()
    .transform((rows) => rows ?? []),
  resources: z
    .array(mobilised)
    .max(resourcesMax)
    .optional()
    .transform((rows) => rows ?? []),
  /** The unit's own points, where it scores itself. */
  scores: z
    .array(scoreInput)
    .max(100)
    .optional()
    .transform((rows) => rows ?? []),
});
export type SelfReport = z.infer<typeof Saved>;

/**
 * The self-report as it is saved; one that is sent says beside each box what it still lacks.
 * `version` is the report's own, absent before the first save. "files" saves and goes on to the
 * page of the files.
 */
export const SelfReport = Saved.superRefine((report, ctx) => {
  if (report.intent !== "send") return;
  const lacks = (key: "required" | "choose" | "all_or_none", ...path: (string | number)[]) =>
    ctx.addIssue({ code: "custom", params: { key }, path });
  for (const field of missingInReport(report, report.targets)) {
    if (field !== "targets") lacks(field === "proposal" ? "choose" : "required", field);
  }
  for (const [row, { actual }] of report.targets.entries()) {
    if (actual === null) lacks("required", "targets", row, "actual");
  }
  const scored = report.scores.some(({ points }) => points !== null);
  for (const [row, { points }] of report.scores.entries()) {
    if (scored && points === null) lacks("all_or_none", "scores", row, "points");
  }
});
