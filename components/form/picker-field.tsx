"use client";

import { type ComponentType, useRef, useState } from "react";
import { describedBy, FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-shell";
import type { PickerBox } from "./picker-combobox";
import { type OptionGroup, Options } from "./select-field";

type PickerFieldProps = FieldTexts & {
  name: string;
  groups: readonly OptionGroup[];
  /** Words of the choice that is none: "Chọn đơn vị". */
  empty: string;
  words: PickerBox["words"];
};

/** A grouped select; whoever turns to it gets a box to type in, with the same name and value. */
export function PickerField({ name, ...rest }: PickerFieldProps) {
  const field = useField(name);
  const { errors, id } = field;
  return (
    <FieldFrame {...rest} id={id} errors={errors}>
      <Picker
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

// React's development build compares props by reading every getter of them, and React Aria's
// collections (1.22) throw on some: there the select stays as it is.
const canEnhance = process.env.NODE_ENV !== "development";

function Picker({ empty, ...box }: Omit<PickerBox, "onPick"> & { empty: string }) {
  const [value, setValue] = useState(box.value);
  const [Combobox, setCombobox] = useState<ComponentType<PickerBox> | null>(null);
  const posted = useRef<HTMLInputElement>(null);

  function enhance() {
    if (!canEnhance) return;
    import("./picker-combobox").then(
      ({ PickerCombobox }) => setCombobox(() => PickerCombobox),
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
  return <Select box={box} empty={empty} onTurnTo={enhance} onPick={setValue} />;
}

function Select({
  box,
  empty,
  onTurnTo,
  onPick,
}: {
  box: Omit<PickerBox, "onPick">;
  empty: string;
  onTurnTo: () => void;
  onPick: (value: string) => void;
}) {
  return (
    <select
      id={box.id}
      name={box.name}
      defaultValue={box.value}
      aria-invalid={box.invalid || undefined}
      aria-describedby={box.describedBy}
      onFocus={onTurnTo}
      onPointerDown={(event) => {
        if (!canEnhance) return;
        // The browser's own list would open and be torn away a moment later.
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onChange={(event) => onPick(event.target.value)}
      className="field sm:max-w-md"
    >
      <option value="">{empty}</option>
      <Options options={box.groups} />
    </select>
  );
}
