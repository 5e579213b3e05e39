import { eq } from "drizzle-orm";
import { canonicalFields } from "../../domain/campaign/lists.ts";
import type { RegistrationFilters } from "../../domain/model-registration/filters.ts";
import { groupRule } from "../../domain/model-registration/groups.ts";
import type { PlainDate } from "../../domain/plain-date.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { read } from "../doors.ts";
import type { TestCampaign } from "../factories/campaigns.ts";
import { steps } from "../schema/history.ts";
import { modelRegistrations } from "../schema/registrations.ts";

/** The rows as they are, with their steps: what a list is compared with. Awards are the caller's to add. */
export function listFacts(viewer: Viewer) {
  return read(viewer, async (tx) => {
    const rows = await tx.select().from(modelRegistrations);
    const passed = await tx.select().from(steps).where(eq(steps.sample, false)).orderBy(steps.id);
    return rows.map((row) => ({
      ...row,
      passed: passed.filter((step) => step.registrationId === row.id),
      awards: [] as { from: string; to: string | null }[],
    }));
  });
}

export type ListFact = Awaited<ReturnType<typeof listFacts>>[number];

function stateOn({ passed, state }: ListFact, day: PlainDate | null) {
  if (day === null) return state;
  return passed.findLast((step) => step.effectiveOn <= day)?.toState ?? null;
}

/** The rounds of the listed: that of 2026, whose appraisal ends on 15/11/2026, and one a year before. */
type Rounds = Pick<TestCampaign, "roundId" | "fieldIds">;

/** Whether the filters describe this row, worked out from its steps alone. */
export function isListed(
  fact: ListFact,
  filters: RegistrationFilters,
  { roundId: round, fieldIds }: Rounds,
  today: PlainDate,
): boolean {
  const day = filters.asOf ?? today;
  const state = stateOn(fact, filters.asOf);
  if (state === null) return false;
  const rule = filters.group ? groupRule(filters.group) : null;
  const { canonical } = filters;
  const fields = canonical ? [fieldIds[canonicalFields.indexOf(canonical)]] : null;
  const inForce = fact.awards.some(({ from, to }) => from <= day && (to === null || to > day));
  return [
    filters.states.length === 0 || filters.states.some((one) => one === state),
    rule === null || rule.states.some((one) => one === state),
    !rule?.commended || inForce,
    !rule?.overdue || (fact.roundId === round ? "2026-11-15" : "2025-11-15") < day,
    fields === null || fields.includes(fact.fieldId ?? -1),
    filters.org === null || fact.orgUnitId === filters.org,
    filters.unit === null || fact.orgPath.split(".").includes(String(filters.unit)),
    filters.area === null || fact.areaId === filters.area,
    filters.field === null || fact.fieldId === filters.field,
    !filters.noField || fact.fieldId === null,
    filters.topic === null || fact.topicId === filters.topic,
    !filters.noTopic || fact.topicId === null,
    filters.subjectType === null || fact.subjectType === filters.subjectType,
    filters.type === null || fact.type === filters.type,
    !filters.suspended || fact.suspended,
    filters.round === null || fact.roundId === filters.round,
    filters.year === null || (fact.roundId === round) === (filters.year === 2026),
  ].every(Boolean);
}
