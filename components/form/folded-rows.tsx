"use client";

import type { ReactNode } from "react";
import { Disclosure } from "../ui/disclosure";
import { isTouched } from "./answers";
import { useFormShell } from "./form-shell";

/** A list of boxes that few fill, behind a line; open where one is filled, or filled wrongly. */
export function FoldedRows({
  list,
  box,
  label,
  children,
}: {
  list: string;
  /** Name of the box in each row: "points". */
  box: string;
  label: string;
  children: ReactNode;
}) {
  const { answers, errors } = useFormShell();
  return (
    <Disclosure label={label} open={isTouched(answers, errors, { list, box })}>
      {children}
    </Disclosure>
  );
}
