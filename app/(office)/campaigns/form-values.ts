import type { CampaignDetail } from "@/db/queries/campaigns";
import { referenceSheet } from "@/domain/campaign/defaults";
import type { CampaignList } from "@/domain/campaign/schema";
import { yearsLater } from "@/domain/plain-date";
import { formatDecimal } from "@/lib/format";
import { dayBoxesOf } from "../day-boxes";

type Round = CampaignDetail["rounds"][number];

/** The days of a round, in the order in which they come. */
export const roundDays = [
  "registrationOpensOn",
  "registrationClosesOn",
  "selfReportDueOn",
  "appraisalDueOn",
  "classificationDueOn",
  "recognitionDueOn",
] as const;

/** A campaign as the boxes of its form show it. */
export function campaignValues(campaign: CampaignDetail) {
  return {
    ...campaign,
    guidance: campaign.guidance ?? "",
    startsOn: dayBoxesOf(campaign.startsOn),
    endsOn: dayBoxesOf(campaign.endsOn),
    legalBases: campaign.legalBases.join("\n"),
    recipients: campaign.recipients.join("\n"),
  };
}

/** A round as the boxes of its form show it. */
export function roundValues(round: Pick<Round, "year" | "name" | (typeof roundDays)[number]>) {
  const days = roundDays.map((name) => [name, dayBoxesOf(round[name])]);
  return { year: round.year, name: round.name, ...Object.fromEntries(days) };
}

/** The round after this one: every day a year later. */
export function yearAfter(round: Round) {
  const year = round.year + 1;
  const name = round.name.replaceAll(String(round.year), String(year));
  const days = roundDays.map((day) => [day, dayBoxesOf(yearsLater(round[day], 1))]);
  return { year, name, ...Object.fromEntries(days) };
}

/** One of the lists as the rows of its form show it. */
export function listValues(campaign: CampaignDetail, list: CampaignList) {
  const topics = campaign.topics.map((row) => ({
    ...row,
    validFrom: dayBoxesOf(row.validFrom),
    validTo: dayBoxesOf(row.validTo),
  }));
  return { rows: { ...campaign, topics }[list] };
}

/** The classes as the rows of their form show them. */
export function classValues({ classes, classificationScheme }: CampaignDetail) {
  const rows = classes.map((row) => ({
    ...row,
    minScore: row.minScore === null ? "" : formatDecimal(row.minScore),
  }));
  return { scheme: classificationScheme, rows };
}

/** A new sheet begins as the one in force, as no sample any more. */
export function sheetValues({ sheets }: CampaignDetail) {
  const { isReference, name, totalPoints, criteria } = sheets[0] ?? referenceSheet;
  return {
    name: isReference ? "" : name,
    totalPoints,
    criteria: criteria.map(({ groupName, name, guidance, maxPoints }) => ({
      groupName,
      name,
      guidance: guidance ?? "",
      maxPoints,
    })),
  };
}
