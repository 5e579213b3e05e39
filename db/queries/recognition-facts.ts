import { asc, eq } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { orgUnits } from "../schema/org.ts";
import { decisions, recognitionListItems, recognitionLists } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";

const columns = {
  listId: recognitionLists.id,
  frozenAt: recognitionLists.frozenAt,
  year: rounds.year,
  unitName: orgUnits.name,
  issuerName: campaigns.recogniserName,
  issuerSuperior: campaigns.recogniserSuperior,
  symbol: campaigns.decisionSymbol,
  signerTitle: campaigns.signerTitle,
  recipients: campaigns.recipients,
  legalBases: campaigns.legalBases,
  standingOffice: campaigns.standingOffice,
  committeeName: campaigns.committeeName,
  place: campaigns.place,
};

function lists(tx: ReadTx) {
  return tx
    .select(columns)
    .from(recognitionLists)
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(orgUnits, eq(orgUnits.id, campaigns.orgUnitId));
}

/** The lines that a decision recognises, in the order of the list, as they were frozen. */
function recognisedLines(tx: ReadTx, listId: number) {
  return tx
    .select({
      outcome: recognitionListItems.outcome,
      name: recognitionListItems.frozenName,
      unitName: recognitionListItems.frozenUnitName,
      fieldName: recognitionListItems.frozenFieldName,
      note: recognitionListItems.note,
      subjectType: modelRegistrations.subjectType,
      type: modelRegistrations.type,
      kind: modelRegistrations.kind,
      currentName: modelRegistrations.name,
    })
    .from(recognitionListItems)
    .innerJoin(modelRegistrations, eq(modelRegistrations.id, recognitionListItems.registrationId))
    .where(eq(recognitionListItems.listId, listId))
    .orderBy(asc(recognitionListItems.position));
}

/** Facts of a list as its decision prints them before there is one: for the draft. */
export async function draftRecognitionFacts(tx: ReadTx, listId: number) {
  const [head] = await lists(tx).where(eq(recognitionLists.id, listId));
  if (!head) return null;
  const lines = await recognisedLines(tx, listId);
  return { ...head, decision: null, lines: lines.filter(({ outcome }) => outcome === "recognise") };
}

/** Facts of a decision on recognition: what it says, who signs it, whom it recognises. */
export async function recognitionFacts(tx: ReadTx, decisionId: number) {
  const [list] = await lists(tx).where(eq(recognitionLists.decisionId, decisionId));
  const [decision] = await tx.select().from(decisions).where(eq(decisions.id, decisionId));
  if (!list || !decision) return null;
  const lines = await recognisedLines(tx, list.listId);
  return { ...list, decision, lines: lines.filter(({ outcome }) => outcome === "recognise") };
}

export type RecognitionFacts = NonNullable<
  Awaited<ReturnType<typeof recognitionFacts>> | Awaited<ReturnType<typeof draftRecognitionFacts>>
>;
