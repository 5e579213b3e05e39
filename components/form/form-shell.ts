"use client";

import { createContext, useContext } from "react";
import { type Answers, answerAt, type Errors, textOf, valuesOf } from "./answers";
import type { FormReply } from "./form-reply";

/** What the next save carries: which row was saved, its version, a fresh key. */
export type Stamp = { id?: number; version?: number; idempotencyKey?: string };

/** HTML constraints by field name, made on the server from the schema (getZodConstraint). */
export type Constraints = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the parts of one form know of it. */
export type FormShell = {
  readonly formId: string;
  readonly pending: boolean;
  readonly reply: FormReply;
  readonly savingLabel: string;
  /** What the boxes begin with; the browser holds what is typed. */
  readonly answers: Answers;
  /** Counts the times answers were put in from outside: the boxes then begin anew. */
  readonly round: number;
  readonly errors: Errors;
  readonly constraints: Constraints;
  /** Names that are the form's own and no answer of a person. */
  readonly ownNames: readonly string[];
  /** A save made beside the form (autosave): sending waits for it and takes over its stamp. */
  readonly besides: (save: Promise<FormReply>) => void;
  /** Everything typed is on the server now. */
  readonly markSaved: () => void;
  /** A row of a repeated group was taken out. */
  readonly dropRow: (list: string, row: number) => void;
  /** Two rows of a repeated group changed places. */
  readonly swapRows: (list: string, one: number, other: number) => void;
  /** Puts answers into the fields. */
  readonly fill: (answers: Answers) => void;
};

export const FormShellContext = createContext<FormShell | null>(null);

export function useFormShell(): FormShell {
  const shell = useContext(FormShellContext);
  if (!shell) throw new Error("A part of a form stands outside <Form>");
  return shell;
}

/** The row a repeated group is drawing: its path, and what its boxes begin with. */
export const RowContext = createContext<{ path: string; answers: unknown } | null>(null);

export type Field = {
  /** Full name: in a row of a repeated group its path stands before it. */
  readonly name: string;
  readonly id: string;
  /** Key of the box: a new one draws it anew. */
  readonly key: number;
  readonly answer: unknown;
  readonly text: string | undefined;
  readonly values: readonly string[];
  readonly errors: readonly string[] | undefined;
  readonly required: boolean | undefined;
  readonly maxLength: number | undefined;
};

export function useField(name: string): Field {
  const { formId, round, answers, errors, constraints } = useFormShell();
  const row = useContext(RowContext);
  const full = row ? `${row.path}.${name}` : name;
  const answer = answerAt(row ? row.answers : answers, name);
  const { required, maxLength } = constraints[full.replace(/\[\d+\]/g, "[]")] ?? {};
  return {
    name: full,
    id: `${formId}-${full}`,
    key: round,
    answer,
    text: textOf(answer),
    values: valuesOf(answer),
    errors: errors[full],
    required: required === true || undefined,
    maxLength: typeof maxLength === "number" ? maxLength : undefined,
  };
}
