"use client";

import { TextField, type TextFieldProps } from "./text-field";

type NumberFieldProps = Omit<TextFieldProps, "type" | "inputMode">;

/** A number as Vietnamese write it (1.234,5). Text to the browser: the server reads it. */
export function NumberField({ width = "short", ...rest }: NumberFieldProps) {
  return <TextField {...rest} width={width} inputMode="decimal" autoComplete="off" />;
}
