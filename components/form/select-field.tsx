"use client";

import { describedBy, FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-shell";

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

export function SelectField({
  name,
  options,
  empty,
  ...texts
}: FieldTexts & {
  name: string;
  options: readonly (Option | OptionGroup)[];
  /** Words of the choice that is none: "Chọn…". */
  empty?: string;
}) {
  const field = useField(name);
  return (
    <FieldFrame {...texts} id={field.id} errors={field.errors}>
      <select
        key={field.key}
        id={field.id}
        name={field.name}
        defaultValue={field.text ?? ""}
        required={field.required}
        aria-invalid={field.errors ? true : undefined}
        aria-describedby={describedBy(field.id, { hint: texts.hint, errors: field.errors })}
        className="field select-field"
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        <Options options={options} />
      </select>
    </FieldFrame>
  );
}

export function Options({ options }: { options: readonly (Option | OptionGroup)[] }) {
  return options.map((entry) =>
    "options" in entry ? (
      <optgroup key={entry.label} label={entry.label}>
        <Options options={entry.options} />
      </optgroup>
    ) : (
      <option key={entry.value} value={entry.value}>
        {entry.label}
      </option>
    ),
  );
}
