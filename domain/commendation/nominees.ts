import { fold, searchText } from "../fold.ts";
import type { SubjectType } from "../model-registration/lists.ts";

/** A recognised registration as it is picked for a nomination. */
export type Picked = {
  readonly registrationId: number;
  readonly name: string;
  readonly subjectType: SubjectType;
  readonly subjectName: string;
  readonly orgUnitId: number;
  readonly unitName: string;
};

export type Nomination = {
  readonly subjectType: SubjectType;
  readonly name: string;
  readonly orgUnitId: number;
  readonly unitName: string;
  readonly achievement: string;
  readonly registrationIds: readonly number[];
};

/**
 * Nominations for these registrations, in the order picked: registrations of one subject (same
 * kind, unit and folded name) make one nomination that rests on them all.
 */
export function nominationsOf(picked: readonly Picked[]): Nomination[] {
  return [...groupBySubject(picked).values()].map((rows) => {
    const [first] = rows;
    return {
      subjectType: first.subjectType,
      name: first.subjectName,
      orgUnitId: first.orgUnitId,
      unitName: first.unitName,
      achievement: [...new Set(rows.map((row) => row.name))].join("; "),
      registrationIds: rows.map((row) => row.registrationId),
    };
  });
}

function groupBySubject(picked: readonly Picked[]): Map<string, [Picked, ...Picked[]]> {
  const groups = new Map<string, [Picked, ...Picked[]]>();
  for (const row of picked) {
    const key = `${row.subjectType}|${row.orgUnitId}|${fold(row.subjectName)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * The unit that stands beside the name of who is awarded: the one that registered or, where that is
 * the awarded itself ("Tổ dân phố 5"), the commune it lies in.
 */
export function nomineeUnit(row: {
  readonly subjectName: string;
  readonly unitName: string;
  readonly areaName: string;
}): string {
  return fold(row.subjectName) === fold(row.unitName) ? row.areaName : row.unitName;
}

/** Folded text that the register of commendations is searched by. */
export function nomineeSearchText(name: string, unitName: string): string {
  return searchText([name, unitName]);
}

/** Number in the golden register (sổ vàng), one series an issuer and year: "07/2026". */
export function goldenRegisterNumber(number: number, year: number): string {
  return `${String(number).padStart(2, "0")}/${year}`;
}
