import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ReadTx } from "../doors.ts";
import { campaigns, rounds } from "../schema/campaigns.ts";
import { awardForms, commendations } from "../schema/commendations.ts";
import { orgUnits } from "../schema/org.ts";
import { decisions, recognitionListItems, recognitionLists } from "../schema/recognition.ts";
import { modelRegistrations } from "../schema/registrations.ts";
import { awardedIn } from "./commendation-facts.ts";

const earlier = alias(decisions, "earlier");

/** What the decision on one revoked recognition says; null when not visible. */
export async function recognitionRevoked(tx: ReadTx, decisionId: number) {
  const [found] = await tx
    .select({
      decision: decisions,
      earlier,
      kind: modelRegistrations.kind,
      currentName: modelRegistrations.name,
      frozenName: recognitionListItems.frozenName,
      subjectName: modelRegistrations.subjectName,
      frozenUnitName: recognitionListItems.frozenUnitName,
      currentUnitName: orgUnits.name,
      year: rounds.year,
      issuerSuperior: campaigns.recogniserSuperior,
      recipients: campaigns.recipients,
      legalBases: campaigns.legalBases,
      standingOffice: campaigns.standingOffice,
      place: campaigns.place,
    })
    .from(recognitionListItems)
    .innerJoin(recognitionLists, eq(recognitionLists.id, recognitionListItems.listId))
    .innerJoin(decisions, eq(decisions.id, recognitionListItems.revokedByDecisionId))
    .innerJoin(earlier, eq(earlier.id, recognitionLists.decisionId))
    .innerJoin(rounds, eq(rounds.id, recognitionLists.roundId))
    .innerJoin(campaigns, eq(campaigns.id, rounds.campaignId))
    .innerJoin(modelRegistrations, eq(modelRegistrations.id, recognitionListItems.registrationId))
    .innerJoin(orgUnits, eq(orgUnits.id, modelRegistrations.orgUnitId))
    .where(eq(recognitionListItems.revokedByDecisionId, decisionId));
  if (!found) return null;
  const { currentName, frozenName, currentUnitName, frozenUnitName, ...facts } = found;
  return {
    ...facts,
    name: frozenName ?? currentName,
    unitName: frozenUnitName ?? currentUnitName,
  };
}
export type RecognitionRevoked = NonNullable<Awaited<ReturnType<typeof recognitionRevoked>>>;

/** What the decision cancelling a commendation says, and whom it had awarded; null when not visible. */
export async function commendationRevoked(tx: ReadTx, decisionId: number) {
  const [found] = await tx
    .select({
      id: commendations.id,
      ground: commendations.revocationGround,
      form: awardForms,
      decision: decisions,
      earlier,
    })
    .from(commendations)
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .innerJoin(decisions, eq(decisions.id, commendations.revocationDecisionId))
    .innerJoin(earlier, eq(earlier.id, commendations.decisionId))
    .where(eq(commendations.revocationDecisionId, decisionId));
  return found ? { ...found, awarded: await awardedIn(tx, found.id) } : null;
}
export type CommendationRevoked = NonNullable<Awaited<ReturnType<typeof commendationRevoked>>>;
