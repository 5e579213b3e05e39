"use client";

import { describedBy, FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-shell";

export type TextFieldProps = FieldTexts & {
  name: string;
  type?: "text" | "email" | "tel" | "password";
  /** How wide the answer is expected to be. */
  width?: "full" | "half" | "short";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal";
  /** Stands after the box: a unit, "đồng". */
  suffix?: string;
};

const widths = { full: "", half: "sm:max-w-md", short: "max-w-44" } as const;

export function TextField({
  name,
  type = "text",
  width = "full",
  suffix,
  label,
  hint,
  optional,
  ...input
}: TextFieldProps) {
  const field = useField(name);
  return (
    <FieldFrame {...{ id: field.id, label, hint, optional, errors: field.errors }}>
      <div className="flex items-center gap-2">
        <input
          {...input}
          key={field.key}
          id={field.id}
          name={field.name}
          type={type}
          defaultValue={field.text}
          required={field.required}
          maxLength={field.maxLength}
          aria-invalid={field.errors ? true : undefined}
          aria-describedby={describedBy(field.id, {
            hint,
            errors: field.errors,
            more: suffix ? `${field.id}-suffix` : undefined,
          })}
          className={`field ${widths[width]} ${input.inputMode ? "text-right" : ""}`}
        />
        {suffix ? (
          <span id={`${field.id}-suffix`} className="shrink-0 text-ink-2">
            {suffix}
          </span>
        ) : null}
      </div>
    </FieldFrame>
  );
}
