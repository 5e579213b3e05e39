import { z } from "zod";
import {
  amount,
  choice,
  dayBoxes,
  line,
  lines,
  optionalAmount,
  optionalDayBoxes,
  optionalLine,
  optionalRowId,
  paragraph,
  rowId,
  rowIds,
} from "../form/inputs.ts";
import { commendationLimits as max, nomineesMax, paperLinesMax, seatsMax } from "./limits.ts";
import {
  awardBases,
  refusalReasons,
  revocationGrounds,
  roundingModes,
  voteBases,
} from "./lists.ts";

const dossier = { id: rowId(), version: rowId() };
const text = {
  awardFormId: rowId(),
  title: line(max.title, 5),
  meritText: paragraph(max.meritText),
};
const ticked = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined);

/** Opening a dossier: for which campaign, by which form of award, what it praises. */
export const CreateCommendation = z.object({ campaignId: rowId(), ...text });
export type CreateCommendation = z.infer<typeof CreateCommendation>;

/** Changing the text of a dossier while it may be edited. */
export const EditCommendation = z.object({ ...dossier, ...text });
export type EditCommendation = z.infer<typeof EditCommendation>;

/** Putting recognised registrations on the list of nominees. */
export const AddNominees = z.object({
  ...dossier,
  registrationIds: rowIds(nomineesMax).refine((ids) => ids.length > 0, {
    params: { key: "choose" },
  }),
});
export type AddNominees = z.infer<typeof AddNominees>;

const nominee = z.object({
  id: rowId(),
  name: line(max.name),
  achievement: line(max.achievement),
  remove: ticked,
});

/** The list of nominees as it is to be: names and merits as printed, some taken off. */
export const SetNominees = z.object({
  ...dossier,
  nominees: z
    .array(nominee)
    .max(nomineesMax)
    .optional()
    .transform((rows) => rows ?? [])
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, {
      params: { key: "choose" },
    }),
});
export type SetNominees = z.infer<typeof SetNominees>;

const seat = z.object({
  name: line(max.person),
  title: optionalLine(max.personTitle),
  present: ticked,
});

const count = () => optionalAmount({ decimals: 0, max: seatsMax });
const orNone = () => count().transform((ballots) => ballots ?? 0);
const votes = z.object({ nomineeId: rowId(), for: count(), against: orNone(), blank: orNone() });

const hasVotes = (sent: unknown) =>
  typeof sent === "object" && sent !== null && "votes" in sent && Array.isArray(sent.votes);

/**
 * What the council's minutes say: who sat, and the ballots for each nominee. Where the minutes say
 * that all agreed, a number left out means everyone else who may vote.
 */
export const RecordCouncil = z
  .object({
    ...dossier,
    metOn: dayBoxes(),
    minutesNumber: optionalLine(max.minutesNumber),
    seats: z.array(seat).min(1).max(seatsMax),
    unanimous: ticked,
    votes: z.array(votes).max(nomineesMax),
  })
  .superRefine(
    (sent, ctx) => {
      if (sent.unanimous) return;
      for (const [index, row] of sent.votes.entries()) {
        const path = ["votes", index, "for"];
        if (row?.for === null) ctx.addIssue({ code: "custom", path, params: { key: "required" } });
      }
    },
    // Said together with what else is missing, not after it.
    { when: ({ value }) => hasVotes(value) },
  );
export type RecordCouncil = z.infer<typeof RecordCouncil>;

/** Steps that only need to know the dossier and the version that was seen. */
export const TakeCommendationStep = z.object(dossier);
export type TakeCommendationStep = z.infer<typeof TakeCommendationStep>;

/** Steps that ask for a reason. */
export const TakeCommendationStepWithReason = z.object({
  ...dossier,
  reason: paragraph(max.reason),
});
export type TakeCommendationStepWithReason = z.infer<typeof TakeCommendationStepWithReason>;

const paper = {
  decidedOn: dayBoxes(),
  /** Left empty, the series gives the next one. */
  number: optionalAmount({ decimals: 0, min: 1, max: 99_999 }),
  signerName: line(max.person),
  signerTitle: line(max.personTitle),
  abstractLine: line(max.abstractLine),
};

/** The leader's decision. */
export const DecideCommendation = z.object({ ...dossier, ...paper });
export type DecideCommendation = z.infer<typeof DecideCommendation>;

/** A written refusal names its class of reason. */
export const RefuseCommendation = z.object({
  ...dossier,
  refusalReason: choice(refusalReasons),
  reason: paragraph(max.reason),
});
export type RefuseCommendation = z.infer<typeof RefuseCommendation>;

/** Cancelling by a decision (Luật TĐKT 2022, Điều 93). */
export const RevokeCommendation = z.object({
  ...dossier,
  ...paper,
  revocationGround: choice(revocationGrounds),
  reason: paragraph(max.reason),
});
export type RevokeCommendation = z.infer<typeof RevokeCommendation>;

/** Asking for the paper of a decision again, where making it had failed. */
export const AskForPaper = z.object({
  id: rowId(),
  decisionId: rowId(),
  kind: choice(["commendation_decision", "commendation_revocation"]),
});

const paperLines = () => lines({ rows: paperLinesMax, each: max.line });

const multiplier = () => amount({ decimals: 3, max: 100 });

/** A form of award as one issuer gives it, with where its values come from. */
export const SaveAwardForm = z.object({
  id: optionalRowId(),
  version: optionalRowId(),
  orgUnitId: rowId(),
  name: line(max.formName),
  basis: choice(awardBases),
  issuerName: line(max.issuer),
  issuerSuperior: optionalLine(max.issuer),
  signerTitle: line(max.personTitle),
  decisionSymbol: line(max.symbol),
  place: line(max.place),
  validFrom: dayBoxes(),
  validTo: optionalDayBoxes(),
  individualMultiplier: multiplier(),
  collectiveMultiplier: multiplier(),
  householdMultiplier: multiplier(),
  rounding: choice(roundingModes),
  thresholdPercent: amount({ decimals: 2, max: 99.99 }),
  voteBase: choice(voteBases),
  legalBases: paperLines(),
  recipients: paperLines(),
  source: line(max.source),
  needsCheck: ticked,
});
export type SaveAwardForm = z.infer<typeof SaveAwardForm>;
