"use client";

import { useFormShell } from "@/components/form/form-shell";
import { typedLine } from "./typed-line";

type Words = {
  readonly outcomeOf: string;
  readonly noteOf: string;
  readonly remove: string;
  readonly removeOf: string;
};

/** The boxes of one line: as the list stands, or as they were sent when that was refused. */
export function LineBoxes({
  row,
  line,
  outcomes,
  noteMax,
  words,
}: {
  row: number;
  line: { readonly registrationId: number; readonly outcome: string; readonly note: string };
  outcomes: readonly { readonly value: string; readonly label: string }[];
  noteMax: number;
  words: Words;
}) {
  const { answers } = useFormShell();
  const typed = typedLine(answers, line.registrationId);
  return (
    <>
      <td className="stack-line">
        <select
          name={`lines[${row}].outcome`}
          defaultValue={typed.outcome ?? line.outcome}
          aria-label={words.outcomeOf}
          className="field w-44"
        >
          {outcomes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td className="stack-line">
        <input
          name={`lines[${row}].note`}
          defaultValue={typed.note ?? line.note}
          maxLength={noteMax}
          aria-label={words.noteOf}
          className="field"
        />
      </td>
      <td className="stack-line">
        <label className="choice">
          <input
            type="checkbox"
            name="removeIds"
            value={line.registrationId}
            defaultChecked={typed.leaves}
          />
          <span aria-hidden="true">{words.remove}</span>
          <span className="sr-only">{words.removeOf}</span>
        </label>
      </td>
    </>
  );
}
