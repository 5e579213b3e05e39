import { fold } from "../fold.ts";
import { ok, type Result, refuse } from "../result.ts";
import type { ClassRow } from "./defaults.ts";
import type { ClassificationScheme } from "./lists.ts";

/** Most classes a committee needs. */
export const classesMax = 10;

type Classes = {
  readonly scheme: ClassificationScheme;
  /** Best first. */
  readonly rows: readonly ClassRow[];
};

/**
 * Do these classes answer every registration? By points: each begins at fewer points than the one
 * above and the last at 0, none above the sheet's total. Pass or fail: two, without points. Some
 * class is recognised, and only what is recognised can stand out; no two are called the same.
 */
export function checkClasses(classes: Classes, totalPoints: number): Result<null> {
  const { rows, scheme } = classes;
  const names = rows.map(({ name }) => fold(name));
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0) return refuse({ code: "duplicate", field: `rows[${twice}].name` });
  const bold = rows.findIndex((row) => row.outstanding && !row.recognisable);
  if (bold >= 0) {
    return refuse({ code: "class_outstanding_only", field: `rows[${bold}].outstanding` });
  }
  if (!rows.some((row) => row.recognisable)) {
    return refuse({ code: "class_none_recognisable", field: "rows[0].recognisable" });
  }
  return scheme === "classes" ? checkPoints(rows, totalPoints) : checkTwo(rows);
}

function checkPoints(rows: readonly ClassRow[], total: number): Result<null> {
  const last = rows.length - 1;
  for (const [index, { minScore }] of rows.entries()) {
    const field = `rows[${index}].minScore`;
    const above = index === 0 ? total + 1 : (rows[index - 1]?.minScore ?? 0);
    if (minScore === null) return refuse({ code: "class_points_missing", field });
    if (minScore > total) {
      return refuse({ code: "class_points_over", params: { total }, field });
    }
    if (minScore >= above) return refuse({ code: "class_points_order", field });
    if (index === last && minScore !== 0) return refuse({ code: "class_points_last", field });
  }
  return ok(null);
}

function checkTwo(rows: readonly ClassRow[]): Result<null> {
  const pointed = rows.findIndex((row) => row.minScore !== null);
  if (pointed >= 0) {
    return refuse({ code: "class_points_unwanted", field: `rows[${pointed}].minScore` });
  }
  return rows.length === 2 ? ok(null) : refuse({ code: "class_two", field: "rows" });
}
