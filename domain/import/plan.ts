import type { z } from "zod";
import type { CanonicalField } from "../campaign/lists.ts";
import { fold } from "../fold.ts";
import { cleanLine } from "../form/text.ts";
import type { SubjectType } from "../model-registration/lists.ts";
import { RegistrationDraft } from "../model-registration/schema.ts";
import { duplicateKey } from "../model-registration/search.ts";
import type { ImportColumn, ImportRow } from "./columns.ts";

/** What the rows of a list are read against: one campaign, its rounds and its fields. */
export type ImportFrame = {
  readonly orgUnitId: number;
  /** The round of rows that name no year, or a year that the campaign has no round for. */
  readonly round: { readonly id: number; readonly year: number };
  readonly rounds: readonly { readonly id: number; readonly year: number }[];
  readonly fields: readonly {
    readonly id: number;
    readonly name: string;
    readonly canonical: CanonicalField;
  }[];
};

/** What is wrong with one cell; the words stand under `import.problems.<code>`. */
export type ImportProblem = {
  readonly row: number;
  readonly column: ImportColumn;
  readonly code:
    | "required"
    | "too_long"
    | "bad_year"
    | "bad_link"
    | "unknown_field"
    | "unknown_subject"
    | "twice";
  readonly params?: Readonly<Record<string, string | number>>;
};

export type PlannedRow = {
  readonly row: number;
  readonly draft: RegistrationDraft;
  /** The unit as the list names it. */
  readonly unitText: string;
  /** By which the same row is known again. */
  readonly key: string;
};

export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly ImportProblem[];
};

/** Reads every row of a list against the campaign: drafts to be, and all that is wrong. */
export function planImport(rows: readonly ImportRow[], frame: ImportFrame): ImportPlan {
  const planned: PlannedRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const read = planRow(row, frame);
    problems.push(...read.problems);
    if (!read.planned) continue;
    const place = `${read.planned.draft.roundId} ${read.planned.key}`;
    const first = seen.get(place);
    if (first === undefined) {
      seen.set(place, row.row);
      planned.push(read.planned);
    } else {
      problems.push({ row: row.row, column: "name", code: "twice", params: { first } });
    }
  }
  return { rows: planned, problems };
}

const subjectWords: Readonly<Record<string, SubjectType>> = {
  "": "collective",
  "tap the": "collective",
  tt: "collective",
  collective: "collective",
  "ca nhan": "individual",
  cn: "individual",
  individual: "individual",
  "ho gia dinh": "household",
  ho: "household",
  household: "household",
};

/** Short names that lists use for the four canonical fields. */
const fieldWords: Readonly<Record<string, CanonicalField>> = {
  "kinh te": "economy",
  "phat trien kinh te": "economy",
  "van hoa - xa hoi": "culture_society",
  "van hoa, xa hoi": "culture_society",
  "van hoa xa hoi": "culture_society",
  "quoc phong - an ninh": "defence_security",
  "quoc phong, an ninh": "defence_security",
  "quoc phong an ninh": "defence_security",
  "he thong chinh tri": "political_system",
  "xay dung he thong chinh tri": "political_system",
  "xay dung dang, he thong chinh tri": "political_system",
};

/** The campaign's field of this name, or its first one of the canonical field it stands for. */
function fieldOf(text: string, fields: ImportFrame["fields"]): number | null {
  const asked = fold(text);
  const named = fields.find((field) => fold(field.name) === asked);
  if (named) return named.id;
  const canonical = fieldWords[asked];
  return fields.find((field) => field.canonical === canonical)?.id ?? null;
}

function yearOf(text: string): number | null {
  const year = /^(?:năm )?((?:19|20)\d\d)$/i.exec(text)?.[1];
  return year ? Number(year) : null;
}

function planRow(
  { row, cells }: ImportRow,
  frame: ImportFrame,
): { planned: PlannedRow | null; problems: ImportProblem[] } {
  const cell = (column: ImportColumn) => cleanLine(cells[column] ?? "");
  const [name, field, year, link] = [cell("name"), cell("field"), cell("year"), cell("source_url")];
  const subjectType = subjectWords[fold(cell("subject_type"))];
  const fieldId = fieldOf(field, frame.fields);
  const saidYear = yearOf(year);
  const round = frame.rounds.find((one) => one.year === saidYear) ?? frame.round;
  const wrong = (column: ImportColumn, code: ImportProblem["code"], when: boolean) =>
    when ? [{ row, column, code, params: { text: cell(column) } }] : [];
  const problems: ImportProblem[] = [
    ...wrong("name", "required", name === ""),
    ...wrong("field", "unknown_field", field !== "" && fieldId === null),
    ...wrong("subject_type", "unknown_subject", subjectType === undefined),
    ...wrong("year", "bad_year", year !== "" && saidYear === null),
    ...wrong("source_url", "bad_link", link !== "" && !/^https?:\/\/\S+$/i.test(link)),
  ];
  const read = RegistrationDraft.safeParse({
    roundId: String(round.id),
    orgUnitId: String(frame.orgUnitId),
    type: "new",
    variant: "running",
    fieldId: fieldId === null ? "" : String(fieldId),
    name,
    kind: "emulation_model",
    subjectType: subjectType ?? "collective",
    subjectName: cell("subject_name"),
    approach: cells.summary ?? "",
    resultsSoFar: [cells.results ?? "", link].filter(Boolean).join("\n"),
    // A year without a round of its own is a fact about the model, not about the registration.
    milestones: saidYear === null || saidYear === round.year ? "" : String(saidYear),
  });
  if (!read.success) problems.push(...read.error.issues.map((issue) => problemOf(row, issue)));
  if (!read.success || problems.length > 0) return { planned: null, problems };
  const unitText = [cell("unit"), cell("province")].filter(Boolean).join(", ");
  const key = duplicateKey(read.data.name, unitText, read.data.subjectName);
  return { planned: { row, draft: read.data, unitText, key }, problems };
}

const columnOf: Readonly<Record<string, ImportColumn>> = {
  name: "name",
  subjectName: "subject_name",
  approach: "summary",
  resultsSoFar: "results",
};

/** Text is all that the form can still object to here, and only to its length. */
function problemOf(row: number, issue: z.core.$ZodIssue): ImportProblem {
  const column = columnOf[String(issue.path[0])] ?? "name";
  const said = issue.code === "custom" ? issue.params : undefined;
  const params = { max: Number(said?.["max"] ?? 0), length: Number(said?.["length"] ?? 0) };
  return { row, column, code: "too_long", params };
}
