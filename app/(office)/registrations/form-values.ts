import type { RegistrationDetail, RegistrationParts } from "@/db/queries/registration";
import { formatDecimal } from "@/lib/format";
import { dayBoxesOf } from "../day-boxes";

const typed = (value: number | null) => (value === null ? "" : formatDecimal(value));

/** The targets as typed; where there are none yet, the first row waits to be filled. */
function targetsOf({ targets }: RegistrationParts) {
  if (targets.length === 0) return [{}];
  return targets.map(({ metric, unit, planned, proof }) => ({
    metric,
    unit,
    planned: typed(planned),
    proof,
  }));
}

/** A saved registration as the fields of its form show it. */
export function formValues({ row }: RegistrationDetail, parts: RegistrationParts) {
  return {
    ...row,
    fieldId: row.fieldId ? String(row.fieldId) : "",
    previousId: row.previousId ? String(row.previousId) : "",
    topicId: row.topicId ? String(row.topicId) : "",
    orgUnitId: String(row.orgUnitId),
    movementIds: parts.movements.map((movement) => String(movement.id)),
    startOn: dayBoxesOf(row.startOn),
    endOn: dayBoxesOf(row.endOn),
    reviewOn: dayBoxesOf(row.reviewOn),
    beneficiaryHouseholds: typed(row.beneficiaryHouseholds),
    beneficiaryPeople: typed(row.beneficiaryPeople),
    beneficiaryPoorHouseholds: typed(row.beneficiaryPoorHouseholds),
    targets: targetsOf(parts),
    resources: parts.resources.map(({ source, planned, note }) => ({
      source,
      planned: typed(planned),
      note,
    })),
  };
}
