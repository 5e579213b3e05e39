"use client";

import { type ComponentType, useRef, useState } from "react";
import { describedBy, FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-shell";
import { type OptionGroup, Options } from "./select-field";
import type { PickerBox } from "./unit-combobox";

type UnitFieldProps = FieldTexts & {
  name: string;
  groups: readonly OptionGroup[];
  /** Words of the choice that is none: "Chọn đơn vị". */
  empty: string;
  words: PickerBox["words"];
};

/** A grouped select; whoever turns to it gets a box to type in, with the same name and value. */
export function UnitField({ name, ...rest }: UnitFieldProps) {
  const field = useField(name);
  const { errors, id } = field;
  return (
    <FieldFrame {...rest} id={id} errors={errors}>
      <UnitPicker
        // A new key when an answer is put in from outside.
        key={field.key}
        {...rest}
        id={id}
        name={field.name}
        value={field.text ?? ""}
        invalid={Boolean(errors)}
        describedBy={describedBy(id, { hint: rest.hint, errors })}
      />
    </FieldFrame>
  );
}

/** The same for a filter bar, outside of any `Form`. */
export function UnitPicker({ empty, ...box }: Omit<PickerBox, "onPick"> & { empty: string }) {
  const [value, setValue] = useState(box.value);
  const [Combobox, setCombobox] = useState<ComponentType<PickerBox> | null>(null);
  const posted = useRef<HTMLInputElement>(null);

  function enhance() {
    import("./unit-combobox").then(
      ({ UnitCombobox }) => setCombobox(() => UnitCombobox),
      () => undefined,
    );
  }

  function pick(next: string) {
    setValue(next);
    const input = posted.current;
    if (!input) return;
    input.value = next;
    queueMicrotask(() => input.dispatchEvent(new Event("input", { bubbles: true })));
  }

  if (Combobox) {
    return (
      <>
        <input ref={posted} type="hidden" name={box.name} value={value} />
        <Combobox {...box} value={value} onPick={pick} />
      </>
    );
  }
  return (
    <select
      id={box.id}
      name={box.name}
      defaultValue={box.value}
      aria-invalid={box.invalid || undefined}
      aria-describedby={box.describedBy}
      onFocus={enhance}
      onPointerDown={(event) => {
        // The browser's own list would open and be torn away a moment later.
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onChange={(event) => setValue(event.target.value)}
      className="field sm:max-w-md"
    >
      <option value="">{empty}</option>
      <Options options={box.groups} />
    </select>
  );
}
