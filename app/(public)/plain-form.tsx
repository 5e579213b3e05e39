"use client";

import type { ComponentProps, ReactNode } from "react";
import { PendingButton } from "@/components/ui/pending-button";

/** A form that works before any script arrives; what was refused stands above its boxes. */
export function PlainForm({
  action,
  message,
  submit,
  children,
}: {
  action: (data: FormData) => void;
  message: string;
  submit: string;
  children: ReactNode;
}) {
  return (
    <form action={action} noValidate className="fields mt-6">
      {message ? (
        <p role="alert" id="loi" className="tone-bad border-l-4 border-tone bg-tone-soft px-4 py-3">
          {message}
        </p>
      ) : null}
      {children}
      <PendingButton kind="main" pendingLabel={submit}>
        {submit}
      </PendingButton>
    </form>
  );
}

/** One box of a plain form; `refused` says that the message above speaks of it. */
export function PlainBox({
  name,
  label,
  refused,
  ...box
}: { name: string; label: string; refused: boolean } & Omit<
  ComponentProps<"input">,
  "id" | "name" | "className" | "required"
>) {
  return (
    <div className="field-frame">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <input
        {...box}
        id={name}
        name={name}
        className="field mt-1"
        aria-describedby={refused ? "loi" : undefined}
        required
      />
    </div>
  );
}
