import { z } from "zod";
import {
  amount,
  choice,
  dayBoxes,
  line,
  optionalAmount,
  optionalDayBoxes,
  optionalLine,
  optionalLines,
  optionalParagraph,
  optionalRowId,
  rowId,
  year,
} from "../form/inputs.ts";
import { classesMax } from "./classes.ts";
import { defaultFields, referenceSheet } from "./defaults.ts";
import { canonicalFields, classificationSchemes, criteriaMax, entriesMax } from "./lists.ts";

/** A box that was ticked. */
const ticked = z
  .string()
  .optional()
  .transform((sent) => sent === "on");

const entries = (rows: number) => optionalLines({ rows, each: 300 });

const round = {
  year: year(),
  name: line(120),
  registrationOpensOn: dayBoxes(),
  registrationClosesOn: dayBoxes(),
  selfReportDueOn: dayBoxes(),
  appraisalDueOn: dayBoxes(),
  classificationDueOn: dayBoxes(),
  recognitionDueOn: dayBoxes(),
};
const RoundDates = z.object(round);
export type RoundDates = z.infer<typeof RoundDates>;

const campaign = {
  name: line(200),
  startsOn: dayBoxes(),
  endsOn: dayBoxes(),
  committeeName: line(200),
  recogniserName: line(200),
  recogniserSuperior: line(200),
  decisionSymbol: line(40),
  signerTitle: line(120),
  recipients: entries(20),
  legalBases: entries(20),
  standingOffice: line(200),
  place: line(80),
  guidance: optionalParagraph(4000),
};

const field = z.object({ name: line(200), canonical: choice(canonicalFields) });
const criterion = z.object({
  groupName: line(120),
  name: line(300),
  guidance: optionalLine(600),
  maxPoints: amount({ min: 1, max: 1000, decimals: 0 }),
});
const sheet = {
  name: line(200),
  totalPoints: amount({ min: 1, max: 1000, decimals: 0 }),
  isReference: ticked,
  criteria: z.array(criterion).min(1).max(criteriaMax),
};

/**
 * A campaign of a committee with its first round and its own lists. Fields are the four canonical
 * ones and the sheet the reference one unless others are given.
 */
export const CreateCampaign = z.object({
  /** Null: a movement of the owner's own is begun under `movementName`. */
  movementId: optionalRowId(),
  movementName: optionalLine(200),
  orgUnitId: rowId(),
  recogniserUnitId: rowId(),
  codePrefix: line(12),
  classificationScheme: choice(classificationSchemes),
  ...campaign,
  round: RoundDates,
  fields: z
    .array(field)
    .max(30)
    .optional()
    .transform((rows) => rows ?? [...defaultFields]),
  topics: entries(30),
  linkedMovements: entries(50),
  sheet: z
    .object(sheet)
    .optional()
    .transform((given) => given ?? referenceSheet),
});
export type CreateCampaign = z.infer<typeof CreateCampaign>;

export const CreateMovement = z.object({ orgUnitId: rowId(), name: line(200) });
export type CreateMovement = z.infer<typeof CreateMovement>;

export const EditCampaign = z.object({ id: rowId(), version: rowId(), ...campaign });
export type EditCampaign = z.infer<typeof EditCampaign>;

export const AddRound = z.object({ campaignId: rowId(), ...round });
export type AddRound = z.infer<typeof AddRound>;

export const EditRound = z.object({ id: rowId(), version: rowId(), ...round });
export type EditRound = z.infer<typeof EditRound>;

const listed = z.object({
  id: optionalRowId(),
  name: optionalLine(300),
  /** Fields only. */
  canonical: choice(canonicalFields).optional(),
  /** Focus topics only. */
  validFrom: optionalDayBoxes(),
  validTo: optionalDayBoxes(),
  retired: ticked,
});

/** No two have the same name. */
function checkRepeated<R extends { readonly name: string }>(rows: R[], ctx: z.RefinementCtx) {
  for (const [index, { name }] of rows.entries()) {
    const repeated = rows.findIndex((row) => row.name === name) < index;
    const path = [index, "name"];
    if (repeated) ctx.addIssue({ code: "custom", path, params: { key: "repeated" } });
  }
  return rows;
}

/** An entry keeps a name, and no two have the same; a line left empty is no entry. */
function checkNames(rows: z.infer<typeof listed>[], ctx: z.RefinementCtx) {
  const named = new Set<string>();
  for (const [index, { id, name }] of rows.entries()) {
    const key = name === "" ? id !== null && "required" : named.has(name) && "repeated";
    if (key) ctx.addIssue({ code: "custom", path: [index, "name"], params: { key } });
    named.add(name);
  }
  return rows;
}

/** The lists a campaign carries and may change: entries are renamed or retired, never taken out. */
export const campaignLists = ["fields", "topics", "linkedMovements"] as const;
export type CampaignList = (typeof campaignLists)[number];

export const EditCampaignList = z.object({
  campaignId: rowId(),
  version: rowId(),
  list: choice(campaignLists),
  rows: z
    .array(listed)
    .max(entriesMax)
    .transform(checkNames)
    .transform((rows) => rows.filter((row) => row.id !== null || row.name !== "")),
});
export type EditCampaignList = z.infer<typeof EditCampaignList>;

const ratingClass = z.object({
  name: line(120),
  /** By points only. */
  minScore: optionalAmount({ max: 1000, decimals: 2 }),
  recognisable: ticked,
  outstanding: ticked,
});

/** How a campaign concludes: its scheme, and the classes of it, best first. */
export const EditClasses = z.object({
  campaignId: rowId(),
  version: rowId(),
  scheme: choice(classificationSchemes),
  rows: z.array(ratingClass).min(1).max(classesMax).transform(checkRepeated),
});
export type EditClasses = z.infer<typeof EditClasses>;

export const NewSheet = z.object({ campaignId: rowId(), version: rowId(), ...sheet });
export type NewSheet = z.infer<typeof NewSheet>;
