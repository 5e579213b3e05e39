import { type DefaultValue, parse, type Submission } from "@conform-to/react";
import type { SyntheticEvent } from "react";

/** conform's name for the buttons that add and remove rows. */
export const INTENT_NAME = "__intent__";

export type Answers = Record<string, unknown>;

/** conform takes numbers, lists and groups; its type for a form of unknown fields says text only. */
export function asDefault(answers: Answers = {}): NonNullable<DefaultValue<Answers>> {
  return answers as NonNullable<DefaultValue<Answers>>;
}

/** Adds or removes rows without asking the server; messages already shown stay. */
export function answerIntent(
  data: FormData,
  shown: Readonly<Record<string, unknown>>,
): Submission<Answers> {
  const kept = Object.fromEntries(Object.keys(shown).map((name) => [name, null]));
  return parse<Answers, string[]>(data, { resolve: () => ({ error: kept }) });
}

export function submitterOf(event: SyntheticEvent): HTMLButtonElement | null {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement ? submitter : null;
}

/** What the browser would post, the pressed button included (older browsers leave it out). */
export function dataOf(event: SyntheticEvent<HTMLFormElement>): FormData {
  const data = new FormData(event.currentTarget);
  const button = submitterOf(event);
  if (button?.name) data.append(button.name, button.value);
  return data;
}
