import { z } from "zod";
import {
  choice,
  dayBoxes,
  line,
  optionalAmount,
  optionalLine,
  paragraph,
  rowId,
  rowIds,
} from "../form/inputs.ts";
import { listOutcomes } from "./lists.ts";

/** Longest text of each field of recognition, characters. */
export const recognitionLimits = {
  title: 200,
  note: 300,
  abstractLine: 300,
  signerName: 120,
  signerTitle: 200,
  reason: 2000,
} as const;

/** Most lines of one list. */
const linesMax = 2000;

const seen = { id: rowId(), version: rowId() };

/** A list of a round, begun with all of its classified registrations that are on none. */
export const CreateList = z.object({ roundId: rowId(), title: line(recognitionLimits.title) });

const listLine = z.object({
  registrationId: rowId(),
  outcome: choice(listOutcomes),
  note: optionalLine(recognitionLimits.note),
});

/** A list while it is collected: its lines as they shall be, and further ones to add. */
export const EditList = z.object({
  ...seen,
  title: line(recognitionLimits.title),
  lines: z
    .array(listLine)
    .max(linesMax)
    .optional()
    .transform((rows) => rows ?? []),
  removeIds: rowIds(linesMax),
  addIds: rowIds(linesMax),
});
export type EditList = z.infer<typeof EditList>;

/** A list as it was seen: freezing it. */
export const SeenList = z.object(seen);

/** Opening a frozen list again needs a reason. */
export const ThawList = z.object({ ...seen, reason: paragraph(recognitionLimits.reason) });

const decision = {
  /** Left empty: the next number of the series. */
  number: optionalAmount({ min: 1, max: 1_000_000, decimals: 0 }),
  decidedOn: dayBoxes(),
  abstractLine: line(recognitionLimits.abstractLine),
  signerName: line(recognitionLimits.signerName),
  signerTitle: line(recognitionLimits.signerTitle),
};

/** The decision that takes up a frozen list. */
export const DecideList = z.object({ ...seen, ...decision });
export type DecideList = z.infer<typeof DecideList>;

/** The decision that revokes the recognition of one registration. */
export const RevokeRecognition = z.object({
  ...seen,
  ...decision,
  reason: paragraph(recognitionLimits.reason),
});
export type RevokeRecognition = z.infer<typeof RevokeRecognition>;

/** Which of a decided list's registrations are outstanding: exactly these. */
export const SelectOutstanding = z.object({
  ...seen,
  registrationIds: rowIds(linesMax),
  note: optionalLine(recognitionLimits.note),
});
export type SelectOutstanding = z.infer<typeof SelectOutstanding>;
export type CreateList = z.infer<typeof CreateList>;
export type ThawList = z.infer<typeof ThawList>;
export type SeenList = z.infer<typeof SeenList>;

/** Making the paper of a decision (again). */
export const MakeDocument = z.object({
  listId: rowId(),
  decisionId: rowId(),
  kind: z.literal("recognition_decision"),
});

/** Making the paper of a revocation again, where making it had failed. */
export const MakeRevocation = z
  .object({ id: rowId(), decisionId: rowId() })
  .transform((asked) => ({ ...asked, kind: "recognition_revocation" as const }));
