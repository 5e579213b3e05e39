import { type Answers, nest } from "./answers";

/** What a person answered: without files, the form's own inputs and the framework's. */
export function answersOf(data: FormData, ownNames: readonly string[]): Answers {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === "string" && !ownNames.includes(name) && !name.startsWith("$")
      ? [[name, value] as const]
      : [],
  );
  return nest(entries);
}

/** Keeps answers on this machine; a full or forbidden store is no reason to stop. */
export function keepCopy(key: string, answers: Answers): void {
  attempt(() => localStorage.setItem(place(key), JSON.stringify(answers)));
}

export function forgetCopy(key: string): void {
  attempt(() => localStorage.removeItem(place(key)));
}

/** The copy that differs from what the form shows; null when there is none. */
export function readCopy(key: string, shown: Answers): Answers | null {
  const text = attempt(() => localStorage.getItem(place(key)));
  if (!text || text === JSON.stringify(shown)) return null;
  const copy: unknown = attempt(() => JSON.parse(text));
  return copy && typeof copy === "object" ? (copy as Answers) : null;
}

function place(key: string): string {
  return `unsent:${key}`;
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
