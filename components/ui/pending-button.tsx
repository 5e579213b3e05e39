"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonClass } from "./button";

/** Submit button of a `<form action={serverAction}>` without fields: a second click does nothing. */
export function PendingButton({
  kind = "plain",
  pendingLabel,
  children,
}: {
  kind?: ButtonKind;
  pendingLabel: string;
  children: ReactNode;
}) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={buttonClass(kind)}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? pendingLabel : children}
    </button>
  );
}
