"use client";

import { type ButtonKind, buttonClass } from "../ui/button";
import { Form, type FormProps } from "./form";
import { useFormShell } from "./form-shell";

/** A form of one button and no questions. Its refusal is said above the button. */
export function ActButton({
  label,
  spoken,
  kind,
  ...form
}: Omit<FormProps, "children" | "panel" | "guard"> & {
  label: string;
  /** What the button does, read aloud where the label alone would not say. */
  spoken?: string;
  kind?: ButtonKind | "text";
}) {
  return (
    <Form {...form} guard={false}>
      <Press label={label} spoken={spoken} kind={kind} />
    </Form>
  );
}

function Press({
  label,
  spoken,
  kind = "plain",
}: {
  label: string;
  spoken?: string;
  kind?: ButtonKind | "text";
}) {
  const { pending, savingLabel } = useFormShell();
  return (
    <button
      type="submit"
      aria-label={pending ? undefined : spoken}
      aria-disabled={pending || undefined}
      className={kind === "text" ? "btn-text" : buttonClass(kind)}
    >
      {pending ? savingLabel : label}
    </button>
  );
}
