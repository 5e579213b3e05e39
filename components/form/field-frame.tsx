"use client";

import type { ReactNode } from "react";

export type FieldTexts = {
  label: string;
  /** Said under the label before one types: what is meant, an example. */
  hint?: ReactNode;
  /** Said after the label of a field that may stay empty: "(không bắt buộc)". */
  optional?: string;
};

/** Ids of what describes a box, in reading order; undefined when there is nothing. */
export function describedBy(
  id: string,
  { hint, errors, more }: { hint?: ReactNode; errors?: readonly string[]; more?: string },
): string | undefined {
  const ids = [hint ? `${id}-hint` : "", errors ? `${id}-error` : "", more ?? ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label, hint, message and box of one question, in that order. */
export function FieldFrame({
  id,
  label,
  hint,
  optional,
  errors,
  children,
}: FieldTexts & { id: string; errors?: readonly string[]; children: ReactNode }) {
  return (
    <div className={`field-frame ${errors ? "has-error" : ""}`}>
      <label htmlFor={id} className="block font-semibold">
        {label} {optional ? <span className="font-normal text-ink-3">{optional}</span> : null}
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} />
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** The same for several boxes under one question. */
export function GroupFrame({
  id,
  label,
  hint,
  optional,
  errors,
  children,
}: FieldTexts & { id: string; errors?: readonly string[]; children: ReactNode }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint, errors })}
      className={`field-frame ${errors ? "has-error" : ""}`}
    >
      <legend className="font-semibold">
        {label} {optional ? <span className="font-normal text-ink-3">{optional}</span> : null}
      </legend>
      <FieldNotes id={id} hint={hint} errors={errors} />
      <div className="mt-1">{children}</div>
    </fieldset>
  );
}

function FieldNotes({
  id,
  hint,
  errors,
}: Pick<FieldTexts, "hint"> & { id: string; errors?: readonly string[] }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {errors ? (
        <p id={`${id}-error`} className="font-semibold text-state">
          {errors.join(" ")}
        </p>
      ) : null}
    </>
  );
}
