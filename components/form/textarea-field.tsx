"use client";

import { useState } from "react";
import { describedBy, FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-shell";

export function TextareaField({
  name,
  rows = 4,
  leftWord,
  ...texts
}: FieldTexts & {
  name: string;
  rows?: number;
  /** "Còn {n} chữ cái"; shown when little room is left. */
  leftWord?: string;
}) {
  const field = useField(name);
  const [typed, setTyped] = useState({ key: field.key, length: field.text?.length ?? 0 });
  // Answers put in from outside begin a box anew, with a length of their own.
  const length = typed.key === field.key ? typed.length : (field.text?.length ?? 0);
  const { maxLength } = field;
  const near = leftWord && maxLength && length >= maxLength * 0.8;
  return (
    <FieldFrame {...texts} id={field.id} errors={field.errors}>
      <textarea
        key={field.key}
        id={field.id}
        name={field.name}
        rows={rows}
        style={{ minHeight: `${rows * 1.55 + 1.1}rem` }}
        defaultValue={field.text}
        required={field.required}
        aria-invalid={field.errors ? true : undefined}
        aria-describedby={describedBy(field.id, {
          hint: texts.hint,
          errors: field.errors,
          more: near ? `${field.id}-left` : undefined,
        })}
        onInput={({ currentTarget }) =>
          setTyped({ key: field.key, length: currentTarget.value.length })
        }
        className="field block"
      />
      {near ? (
        <p
          id={`${field.id}-left`}
          aria-live="polite"
          className={`text-sm ${length > maxLength ? "font-semibold text-state" : "text-ink-2"}`}
        >
          {leftWord.replace("{n}", String(maxLength - length))}
        </p>
      ) : null}
    </FieldFrame>
  );
}
