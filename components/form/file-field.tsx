"use client";

import { describedBy, FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-shell";

/** The browser's own file box. `accept` is a kindness to the person; the server looks inside. */
export function FileField({
  name,
  accept,
  multiple,
  ...texts
}: FieldTexts & { name: string; accept?: string; multiple?: boolean }) {
  const field = useField(name);
  return (
    <FieldFrame {...texts} id={field.id} errors={field.errors}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={field.required}
        aria-invalid={field.errors ? true : undefined}
        aria-describedby={describedBy(field.id, { hint: texts.hint, errors: field.errors })}
        className="field file-box"
      />
    </FieldFrame>
  );
}
