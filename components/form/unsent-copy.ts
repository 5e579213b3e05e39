import { parse } from "@conform-to/react";
import type { Answers } from "./submission";

/** What a person answered: without files, the form's own inputs and the framework's. */
export function answersOf(data: FormData, ownNames: readonly string[]): Answers {
  const answers = new FormData();
  for (const [name, value] of data) {
    if (typeof value === "string" && !ownNames.includes(name) && !name.startsWith("$")) {
      answers.append(name, value);
    }
  }
  return parse(answers, { resolve: () => ({}) }).payload;
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
