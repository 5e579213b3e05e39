import { and, asc, eq } from "drizzle-orm";
import type { ReadTx } from "../doors.ts";
import { awardForms, commendations, nominees } from "../schema/commendations.ts";
import { decisions } from "../schema/recognition.ts";

/** What a signed commendation says, as it was fixed when it was decided; null when not visible. */
export async function commendationFacts(tx: ReadTx, decisionId: number) {
  const [found] = await tx
    .select({
      id: commendations.id,
      meritText: commendations.meritText,
      councilMetOn: commendations.councilMetOn,
      councilMinutesNumber: commendations.councilMinutesNumber,
      form: awardForms,
      decision: decisions,
    })
    .from(commendations)
    .innerJoin(awardForms, eq(awardForms.id, commendations.awardFormId))
    .innerJoin(decisions, eq(decisions.id, commendations.decisionId))
    .where(eq(commendations.decisionId, decisionId));
  if (!found) return null;
  return { ...found, awarded: await awardedIn(tx, found.id) };
}

/** Who was awarded in a dossier, in the order of its list. */
export function awardedIn(tx: ReadTx, commendationId: number) {
  return tx
    .select({
      name: nominees.name,
      subjectType: nominees.subjectType,
      unitName: nominees.unitName,
      achievement: nominees.achievement,
      bonus: nominees.bonus,
      goldenRegisterNo: nominees.goldenRegisterNo,
    })
    .from(nominees)
    .where(and(eq(nominees.commendationId, commendationId), eq(nominees.passed, true)))
    .orderBy(asc(nominees.position), asc(nominees.id));
}

export type CommendationFacts = NonNullable<Awaited<ReturnType<typeof commendationFacts>>>;
