"use client";

import { createContext, useContext } from "react";
import type { FormReply } from "./form-reply";

/** Version and key that the next save carries. */
export type Stamp = { version?: number; idempotencyKey?: string };

/** What the parts of one form know of it beyond conform. */
export type FormShell = {
  readonly formId: string;
  readonly pending: boolean;
  readonly reply: FormReply;
  readonly savingLabel: string;
  /** Names that are the form's own and no answer of a person. */
  readonly ownNames: readonly string[];
  /** A save made beside the form (autosave): sending waits for it and takes over its stamp. */
  readonly besides: (save: Promise<FormReply>) => void;
  /** Everything typed is on the server now. */
  readonly markSaved: () => void;
  /** Puts answers into the fields. */
  readonly fill: (answers: Record<string, unknown>) => void;
};

export const FormShellContext = createContext<FormShell | null>(null);

export function useFormShell(): FormShell {
  const shell = useContext(FormShellContext);
  if (!shell) throw new Error("A part of a form stands outside <Form>");
  return shell;
}

/** Path of the row a repeated group is drawing, "" outside of one. */
export const RowNameContext = createContext("");

/** The field's full name: in a row of a repeated group its path stands before it. */
export function useFieldName(name: string): string {
  const row = useContext(RowNameContext);
  return row ? `${row}.${name}` : name;
}
