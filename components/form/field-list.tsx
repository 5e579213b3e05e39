"use client";

import { useField, useFormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { RowNameContext, useFieldName, useFormShell } from "./form-shell";

/**
 * A group of fields that repeats. The children are one row's fields with names of their own
 * ("title"); each row gives them its path ("goals[0].title"). Adding and removing also work
 * without JavaScript: the buttons then post the form.
 */
export function FieldList({
  name,
  legend,
  rowLabel,
  addLabel,
  removeLabel,
  hint,
  max,
  children,
}: {
  name: string;
  legend: string;
  /** "Chỉ tiêu {n}" */
  rowLabel: string;
  addLabel: string;
  /** "Bỏ chỉ tiêu {n}" */
  removeLabel: string;
  hint?: ReactNode;
  max?: number;
  children: ReactNode;
}) {
  const { formId } = useFormShell();
  const form = useFormMetadata(formId);
  const [field] = useField<Record<string, unknown>[]>(useFieldName(name));
  const rows = field.getFieldList();
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-describedby={field.errors ? `${field.id}-error` : undefined}
      className={`field-frame ${field.errors ? "has-error" : ""}`}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint ? <p className="text-sm text-ink-2">{hint}</p> : null}
      {field.errors ? (
        <p id={`${field.id}-error`} className="font-semibold text-state">
          {field.errors.join(" ")}
        </p>
      ) : null}
      {rows.map((row, index) => (
        <fieldset key={row.key} className="list-row">
          <legend className="sr-only">{numbered(rowLabel, index)}</legend>
          <RowNameContext value={row.name}>{children}</RowNameContext>
          <button
            {...form.remove.getButtonProps({ name: field.name, index })}
            className="btn-text text-sm"
          >
            {numbered(removeLabel, index)}
          </button>
        </fieldset>
      ))}
      {max !== undefined && rows.length >= max ? null : (
        <button {...form.insert.getButtonProps({ name: field.name })} className="btn mt-3">
          {addLabel}
        </button>
      )}
    </fieldset>
  );
}

function numbered(label: string, index: number): string {
  return label.replace("{n}", String(index + 1));
}
