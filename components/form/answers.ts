/** What a form asks and was answered, as plain data nested by the names of its fields. */
export type Answers = Readonly<Record<string, unknown>>;

export type Errors = Readonly<Record<string, readonly string[] | undefined>>;

/** "goals[0].title" → ["goals", 0, "title"] */
function pathOf(name: string): (string | number)[] {
  return name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The answer at a field's name; undefined when there is none. */
export function answerAt(answers: unknown, name: string): unknown {
  return pathOf(name).reduce<unknown>(
    (at, part) => (at && typeof at === "object" ? Reflect.get(at, part) : undefined),
    answers,
  );
}

/** Named values of a form as nested answers; a name said twice becomes a list. */
export function nest(entries: Iterable<readonly [string, string]>): Answers {
  const answers: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const path = pathOf(name);
    const last = path.pop();
    if (last === undefined || path.includes("__proto__") || last === "__proto__") continue;
    const place = path.reduce<object>(
      (at, part, index) => stepInto(at, part, path[index + 1] ?? last),
      answers,
    );
    const before: unknown = Reflect.get(place, last);
    Reflect.set(place, last, before === undefined ? value : [before, value].flat());
  }
  return answers;
}

function stepInto(at: object, part: string | number, next: string | number): object {
  const inside: unknown = Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
  if (inside && typeof inside === "object") return inside;
  const made = typeof next === "number" ? [] : {};
  Reflect.set(at, part, made);
  return made;
}

/** An answer as the text of a box. */
export function textOf(answer: unknown): string | undefined {
  if (typeof answer === "boolean") return answer ? "on" : undefined;
  if (typeof answer === "number" || typeof answer === "string") return String(answer);
  return Array.isArray(answer) ? textOf(answer[0]) : undefined;
}

/** An answer as the ticked values of a group. */
export function valuesOf(answer: unknown): string[] {
  return [answer].flat().flatMap((value) => textOf(value) ?? []);
}

/** Whether a box of this name is filled in any row of a list, or something is wrong with a row. */
export function isTouched(
  answers: Answers,
  errors: Errors,
  { list, box }: { readonly list: string; readonly box: string },
): boolean {
  const rows = [answerAt(answers, list) ?? []].flat();
  return (
    rows.some((row) => Boolean(textOf(answerAt(row, box)))) ||
    Object.keys(errors).some((name) => name.startsWith(`${list}[`))
  );
}

/** Messages after a row of a repeated group is gone: its own go too, later ones move up. */
export function withoutRow(errors: Errors, list: string, row: number): Errors {
  return renumbered(errors, list, (index) => {
    if (index === row) return null;
    return index > row ? index - 1 : index;
  });
}

/** Messages after two rows of a repeated group changed places: each goes with its row. */
export function withRowsSwapped(
  errors: Errors,
  list: string,
  [one, other]: readonly [number, number],
): Errors {
  const places = new Map([
    [one, other],
    [other, one],
  ]);
  return renumbered(errors, list, (index) => places.get(index) ?? index);
}

function renumbered(
  errors: Errors,
  list: string,
  placeOf: (index: number) => number | null,
): Errors {
  const kept = Object.entries(errors).flatMap(([name, messages]) => {
    const path = name.startsWith(`${list}[`) ? pathOf(name.slice(list.length)) : [];
    const [index] = path;
    if (typeof index !== "number") return [[name, messages] as const];
    const place = placeOf(index);
    const after = name.slice(`${list}[${index}]`.length);
    return place === null ? [] : [[`${list}[${place}]${after}`, messages] as const];
  });
  return Object.fromEntries(kept);
}
