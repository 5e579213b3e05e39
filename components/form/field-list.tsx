"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { answerAt, textOf } from "./answers";
import { GroupFrame } from "./field-frame";
import { type Field, RowContext, useField, useFormShell } from "./form-shell";
import { MoveButtons, type MoveWords, numbered, RowButton } from "./row-acts";

type FieldListProps = {
  name: string;
  legend: string;
  /** "Chỉ tiêu {n}" */
  rowLabel: string;
  addLabel: string;
  /** "Bỏ chỉ tiêu {n}" */
  removeLabel: string;
  /** Given where the order of the rows means something. */
  moves?: MoveWords;
  hint?: ReactNode;
  max?: number;
  /** One long answer begins each row: it takes a line with the short ones, the next long one another. */
  wide?: boolean;
  /** Rows with an answer to this stand already and cannot be taken out. */
  knownBy?: string;
  /** One row's fields, with names of their own ("title"). */
  children: ReactNode;
};

/**
 * A group of fields that repeats; each row gives its fields their path ("goals[0].title"). Adding,
 * removing and moving also work without JavaScript: the buttons then post the form.
 */
export function FieldList(props: FieldListProps) {
  const { key } = useField(props.name);
  return <Rows key={key} {...props} />;
}

type Row = { readonly key: number; readonly answers: unknown };

function Rows({ name, legend, hint, addLabel, max, children, ...rest }: FieldListProps) {
  const field = useField(name);
  const { rows, add, remove, move } = useRows(field);
  return (
    <GroupFrame id={field.id} label={legend} hint={hint} errors={field.errors}>
      {rows.map((row, index) => (
        <fieldset key={row.key} className={`list-row ${rest.wide ? "list-row-wide" : ""}`}>
          <legend className="sr-only">{numbered(rest.rowLabel, index)}</legend>
          <RowContext value={{ path: `${field.name}[${index}]`, answers: row.answers }}>
            {children}
          </RowContext>
          <div className="list-row-acts">
            {rest.moves ? (
              <MoveButtons
                id={`${field.id}-${row.key}`}
                list={field.name}
                index={index}
                count={rows.length}
                words={rest.moves}
                onMove={(to, button) => move(index, to, button)}
              />
            ) : null}
            {rest.knownBy && textOf(answerAt(row.answers, rest.knownBy)) ? null : (
              <RowButton
                intent={{ type: "remove", payload: { name: field.name, index } }}
                onPress={() => remove(index)}
                className="btn-text text-sm"
              >
                {numbered(rest.removeLabel, index)}
              </RowButton>
            )}
          </div>
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
  const { dropRow, swapRows } = useFormShell();
  const [first] = useState<readonly Row[]>(() =>
    [answer ?? []].flat().map((answers, key) => ({ key, answers })),
  );
  const [rows, setRows] = useState(first);
  const pressed = useRef<string | null>(null);

  useEffect(() => {
    // A row more, less or elsewhere is a change like typing.
    if (rows === first) return;
    document.getElementById(id)?.dispatchEvent(new Event("input", { bubbles: true }));
    // A row that moved takes its buttons along, and the browser lets go of the focus.
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
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

  function move(from: number, to: number, button: string) {
    const row = rows[from];
    if (!row) return;
    pressed.current = button;
    swapRows(name, from, to);
    setRows(rows.toSpliced(from, 1).toSpliced(to, 0, row));
  }

  return { rows, add, remove, move };
}
