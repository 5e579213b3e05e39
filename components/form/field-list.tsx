"use client";

import { type ReactNode, useEffect, useState } from "react";
import { GroupFrame } from "./field-frame";
import { type Field, RowContext, useField, useFormShell } from "./form-shell";
import { INTENT_NAME } from "./submission";

type FieldListProps = {
  name: string;
  legend: string;
  /** "Chỉ tiêu {n}" */
  rowLabel: string;
  addLabel: string;
  /** "Bỏ chỉ tiêu {n}" */
  removeLabel: string;
  hint?: ReactNode;
  max?: number;
  /** So many rows at the front stand and cannot be taken out. */
  fixed?: number;
  /** One row's fields, with names of their own ("title"). */
  children: ReactNode;
};

/**
 * A group of fields that repeats; each row gives its fields their path ("goals[0].title"). Adding
 * and removing also work without JavaScript: the buttons then post the form.
 */
export function FieldList(props: FieldListProps) {
  const { key } = useField(props.name);
  return <Rows key={key} {...props} />;
}

type Row = { readonly key: number; readonly answers: unknown };

function Rows({
  name,
  legend,
  hint,
  rowLabel,
  addLabel,
  removeLabel,
  max,
  fixed = 0,
  children,
}: FieldListProps) {
  const field = useField(name);
  const { rows, add, remove } = useRows(field);
  return (
    <GroupFrame id={field.id} label={legend} hint={hint} errors={field.errors}>
      {rows.map((row, index) => (
        <fieldset key={row.key} className="list-row">
          <legend className="sr-only">{numbered(rowLabel, index)}</legend>
          <RowContext value={{ path: `${field.name}[${index}]`, answers: row.answers }}>
            {children}
          </RowContext>
          {index < fixed ? null : (
            <RowButton
              intent={{ type: "remove", payload: { name: field.name, index } }}
              onPress={() => remove(index)}
              className="btn-text text-sm"
            >
              {numbered(removeLabel, index)}
            </RowButton>
          )}
        </fieldset>
      ))}
      {max !== undefined && rows.length >= max ? null : (
        <RowButton
          intent={{ type: "insert", payload: { name: field.name } }}
          onPress={add}
          className="btn mt-3"
        >
          {addLabel}
        </RowButton>
      )}
    </GroupFrame>
  );
}

function useRows({ id, name, answer }: Field) {
  const { dropRow } = useFormShell();
  const [first] = useState<readonly Row[]>(() =>
    [answer ?? []].flat().map((answers, key) => ({ key, answers })),
  );
  const [rows, setRows] = useState(first);

  useEffect(() => {
    // A row more or less is a change like typing.
    if (rows === first) return;
    document.getElementById(id)?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [rows, first, id]);

  function add() {
    setRows([...rows, { key: Math.max(-1, ...rows.map((row) => row.key)) + 1, answers: {} }]);
  }

  function remove(index: number) {
    dropRow(name, index);
    setRows(rows.toSpliced(index, 1));
    // The button that had the focus is gone.
    document.getElementById(id)?.focus();
  }

  return { rows, add, remove };
}

/** Acts here when there is JavaScript, and else posts what it wants done. */
function RowButton({
  intent,
  onPress,
  className,
  children,
}: {
  intent: unknown;
  onPress: () => void;
  className: string;
  children: ReactNode;
}) {
  return (
    <button
      type="submit"
      name={INTENT_NAME}
      value={JSON.stringify(intent)}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

function numbered(label: string, index: number): string {
  return label.replace("{n}", String(index + 1));
}
