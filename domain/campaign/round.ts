import type { PlainDate } from "../plain-date.ts";
import { ok, type Result, refuse } from "../result.ts";

type Period = { readonly startsOn: PlainDate; readonly endsOn: PlainDate };
type Dates = {
  readonly registrationOpensOn: PlainDate;
  readonly registrationClosesOn: PlainDate;
};

/** A campaign ends after it starts. */
export function checkPeriod({ startsOn, endsOn }: Period): Result<null> {
  return startsOn <= endsOn ? ok(null) : refuse({ code: "ends_before_start", field: "endsOn" });
}

const yearOf = (day: PlainDate) => Number(day.slice(0, 4));

/** A round is of a year of the campaign, its registration window a span of days within it. */
export function checkRound(period: Period, round: Dates & { readonly year: number }): Result<null> {
  if (round.year < yearOf(period.startsOn) || round.year > yearOf(period.endsOn)) {
    return refuse({ code: "year_outside_period", field: "year" });
  }
  return checkWindow(period, round);
}

function checkWindow(period: Period, dates: Dates): Result<null> {
  const { registrationOpensOn: opens, registrationClosesOn: closes } = dates;
  if (opens < period.startsOn || opens > period.endsOn) {
    return refuse({ code: "outside_period", field: "registrationOpensOn" });
  }
  if (closes < opens) return refuse({ code: "ends_before_start", field: "registrationClosesOn" });
  return closes <= period.endsOn
    ? ok(null)
    : refuse({ code: "outside_period", field: "registrationClosesOn" });
}

/** A changed period still holds the window of every round; the first that falls out is named. */
export function checkRoundsWithin(
  period: Period,
  rounds: readonly (Dates & { readonly name: string })[],
): Result<null> {
  for (const round of rounds) {
    if (checkWindow(period, round).ok) continue;
    const early = round.registrationOpensOn < period.startsOn;
    const field = early ? "startsOn" : "endsOn";
    return refuse({ code: "round_outside_period", params: { name: round.name }, field });
  }
  return ok(null);
}

/** The maxima of a sheet's criteria add up to its total, points. */
export function checkSheet(sheet: {
  readonly totalPoints: number;
  readonly criteria: readonly { readonly maxPoints: number }[];
}): Result<null> {
  const sum = sheet.criteria.reduce((points, row) => points + row.maxPoints, 0);
  const { totalPoints: total } = sheet;
  return sum === total
    ? ok(null)
    : refuse({ code: "sheet_total", params: { sum, total }, field: "totalPoints" });
}
