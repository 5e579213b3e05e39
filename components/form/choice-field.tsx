"use client";

import type { ReactNode } from "react";
import { describedBy, type FieldTexts, GroupFrame } from "./field-frame";
import { useField } from "./form-shell";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

type ChoiceFieldProps = FieldTexts & { name: string; choices: readonly Choice[] };

/** One of several, all seen at once. */
export function RadioField(props: ChoiceFieldProps) {
  return <Choices {...props} type="radio" />;
}

/** Any of several. */
export function CheckboxGroupField(props: ChoiceFieldProps) {
  return <Choices {...props} type="checkbox" />;
}

function Choices({
  name,
  choices,
  type,
  ...texts
}: ChoiceFieldProps & { type: "radio" | "checkbox" }) {
  const field = useField(name);
  return (
    <GroupFrame {...texts} id={field.id} errors={field.errors}>
      <div className={layoutOf(type, choices.length)}>
        {choices.map(({ value, label, hint }) => (
          <label key={value} className="choice">
            <input
              key={`${field.key}${value}`}
              type={type}
              name={field.name}
              value={value}
              defaultChecked={field.values.includes(value)}
              required={type === "radio" ? field.required : undefined}
              aria-describedby={hint ? `${field.id}-${value}-hint` : undefined}
            />
            <ChoiceText id={`${field.id}-${value}`} label={label} hint={hint} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** A few short answers side by side; many in columns, on a screen that has room for them. */
function layoutOf(type: "radio" | "checkbox", count: number): string | undefined {
  if (type === "radio") return "choices";
  return count > 12 ? "choices-many" : undefined;
}

/** One yes. */
export function CheckboxField({
  name,
  label,
  hint,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
}) {
  const field = useField(name);
  return (
    <div className={`field-frame ${field.errors ? "has-error" : ""}`}>
      {field.errors ? (
        <p id={`${field.id}-error`} className="font-semibold text-state">
          {field.errors.join(" ")}
        </p>
      ) : null}
      <label className="choice">
        <input
          key={field.key}
          id={field.id}
          type="checkbox"
          name={field.name}
          defaultChecked={field.text === "on"}
          required={field.required}
          aria-invalid={field.errors ? true : undefined}
          aria-describedby={describedBy(field.id, { hint, errors: field.errors })}
        />
        <ChoiceText id={field.id} label={label} hint={hint} />
      </label>
    </div>
  );
}

/** What stands beside the mark: the answer, and below it what there is to know of it. */
function ChoiceText({ id, label, hint }: { id: string; label: ReactNode; hint?: ReactNode }) {
  return (
    <span>
      {label}
      {hint ? (
        <span id={`${id}-hint`} className="block text-sm text-ink-2">
          {hint}
        </span>
      ) : null}
    </span>
  );
}
