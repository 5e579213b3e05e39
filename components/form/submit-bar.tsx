"use client";

import { useState } from "react";
import { type ButtonKind, buttonClass } from "../ui/button";
import { useFormShell } from "./form-shell";

export type SubmitButton = {
  readonly label: string;
  /** Posted as `name=value`; the first button needs none. */
  readonly name?: string;
  readonly value?: string;
  readonly kind?: ButtonKind;
};

/**
 * The buttons of a form: the first is the one that matters. While sending, the pressed one says
 * so and none reacts. On a phone the bar stays at the bottom of the screen.
 */
export function SubmitBar({
  main,
  others = [],
  cancel,
}: {
  main: SubmitButton;
  others?: readonly SubmitButton[];
  cancel?: { href: string; label: string };
}) {
  const { pending, savingLabel } = useFormShell();
  const [pressed, setPressed] = useState<string>();
  return (
    <div className="submit-bar no-print">
      {[{ kind: "main" as const, ...main }, ...others].map((button) => (
        <button
          key={button.label}
          type="submit"
          name={button.name}
          value={button.value}
          aria-disabled={pending || undefined}
          onClick={() => setPressed(button.label)}
          className={buttonClass(button.kind)}
        >
          {pending && pressed === button.label ? savingLabel : button.label}
        </button>
      ))}
      {cancel ? (
        <a href={cancel.href} className="btn-text">
          {cancel.label}
        </a>
      ) : null}
    </div>
  );
}
