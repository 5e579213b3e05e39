import { z } from "zod";
import {
  choice,
  dayBoxes,
  line,
  optionalAmount,
  optionalDayBoxes,
  optionalLine,
  optionalParagraph,
  optionalRowId,
  paragraph,
  rowId,
  rowIds,
} from "../form/inputs.ts";
import { assessorsMax, assessmentLimits as max, registrationsAtOnce } from "./limits.ts";
import { inspectionConclusions } from "./lists.ts";

const ids = () =>
  z
    .array(rowId())
    .min(1)
    .max(registrationsAtOnce)
    .transform((all) => [...new Set(all)]);

/** Who assesses one or many registrations: inspectors, and members who score. */
export const AssignMembers = z.object({
  registrationIds: ids(),
  inspectorIds: rowIds(assessorsMax),
  scorerIds: rowIds(assessorsMax),
  /** What the minutes will call the inspectors. */
  teamName: optionalLine(max.teamName),
  /** `add` leaves the others where they are; `set` takes out whoever is not named. */
  mode: z.enum(["add", "set"]).catch("set"),
});
export type AssignMembers = z.infer<typeof AssignMembers>;

/** The inspection record; with `appraise` it also closes the inspection. */
export const InspectionRecord = z.object({
  id: rowId(),
  version: rowId(),
  inspectionId: optionalRowId(),
  inspectionVersion: optionalRowId(),
  /** "files" saves and goes on to the page of the photos. */
  intent: z.enum(["save", "files", "appraise"]).catch("save"),
  teamName: line(max.teamName),
  memberIds: rowIds(assessorsMax),
  inspectedOn: dayBoxes(),
  place: line(max.place),
  attendees: paragraph(max.attendees),
  findings: paragraph(max.findings),
  residentsComment: optionalParagraph(max.residentsComment),
  conclusion: choice(inspectionConclusions),
  recommendation: optionalParagraph(max.recommendation),
  recommendationDueOn: optionalDayBoxes(),
});
export type InspectionRecord = z.infer<typeof InspectionRecord>;

/** Points of one criterion, as far as given. */
export const scoreInput = z.object({
  criterionId: rowId(),
  points: optionalAmount({ max: 1000 }),
  reason: optionalParagraph(max.scoreReason),
});

/** One member's sheet: a draft may be empty anywhere, a sent one is judged whole. */
export const ScoreSheet = z.object({
  id: rowId(),
  version: rowId(),
  intent: z.enum(["save", "send"]).catch("save"),
  comment: optionalParagraph(max.comment),
  scores: z
    .array(scoreInput)
    .max(100)
    .optional()
    .transform((rows) => rows ?? []),
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;

const classified = z.object({
  id: rowId(),
  version: rowId(),
  classId: optionalRowId(),
  reason: optionalLine(max.conclusion),
});

/** The committee's conclusion on one or many registrations. */
export const ClassifyRegistrations = z.object({
  conclusion: optionalParagraph(max.conclusion),
  items: z.array(classified).min(1).max(registrationsAtOnce),
});
export type ClassifyRegistrations = z.infer<typeof ClassifyRegistrations>;
