"use client";

import type { ReactNode } from "react";
import { useField } from "./form-shell";

/** Carries what a row is known by; `children` are asked only of a row that is known already. */
export function KnownRow({ name, children }: { name: string; children?: ReactNode }) {
  const field = useField(name);
  if (!field.text) return null;
  return (
    <>
      <input key={field.key} type="hidden" name={field.name} defaultValue={field.text} />
      {children}
    </>
  );
}
