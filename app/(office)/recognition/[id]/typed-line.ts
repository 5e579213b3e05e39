import { type Answers, answerAt, textOf, valuesOf } from "@/components/form/answers";

/** What a refused form had in the boxes of one registration; undefined where it had none. */
export function typedLine(answers: Answers, registrationId: number) {
  const id = String(registrationId);
  const lines = [answerAt(answers, "lines") ?? []].flat();
  const typed = lines.find((line) => textOf(answerAt(line, "registrationId")) === id);
  return {
    outcome: textOf(answerAt(typed, "outcome")),
    note: textOf(answerAt(typed, "note")),
    leaves: valuesOf(answerAt(answers, "removeIds")).includes(id),
  };
}
